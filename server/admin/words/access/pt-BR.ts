import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'O que os clientes podem digitar',
  factors_text:
    'Os clientes encontram o pedido com o número dele e o e-mail. Você pode deixar que digitem outra coisa no lugar do e-mail. Abre a mesma página: o que foi pedido e onde está; nunca um nome, uma rua ou o valor pago.',
  factor_postal_code: 'CEP do endereço de entrega',
  factor_postal_code_odds:
    'Protege menos que um e-mail: os vizinhos conhecem. Cinco tentativas por dia por pedido. Um estranho que chuta acerta em 1 de 90.000 dias onde um código é uma rua (Países Baixos, Reino Unido), em 1 de 8.000 nos Estados Unidos, em 1 de 1.600 na Alemanha e em 1 de 230 na Bélgica; quem conhece a cidade, muito mais vezes. Todas as tentativas na sua loja juntas: no máximo 200 por dia.',
  factor_phone: 'Telefone do pedido',
  factor_phone_odds:
    'Só vale o número inteiro, nunca os últimos dígitos. Cinco tentativas por dia por pedido: um estranho que chuta acerta em 1 de 20 milhões de dias. Quem conhece o número precisa de uma tentativa. Assim, quem comprou só com um telefone encontra o pedido.',
  factor_missing_address:
    'Ainda não é possível: a Shopify não autorizou este app a ler o campo protegido “address”. Só nós podemos pedir isso: escreva para nós.',
  factor_missing_phone:
    'Ainda não é possível: a Shopify não autorizou este app a ler o campo protegido “phone”. Só nós podemos pedir isso: escreva para nós.',
  factors_unread:
    'Não conseguimos ler o que os clientes podem digitar. Abra esta página de novo daqui a pouco.',
  factors_saved: 'Salvo. Sua loja acompanha em um minuto.',
  factors_failed: 'Não deu certo. Tente de novo daqui a pouco.',

  desk: 'Chaves para o seu sistema de atendimento',
  desk_text:
    'Com uma chave, Gorgias, Zendesk ou Freshdesk pode pedir um link para um pedido e colocá-lo em uma resposta. Quem tem a chave pode abrir todos os pedidos da sua loja: guarde-a nas configurações do sistema.',
  desk_address: 'Endereço que o sistema chama',
  desk_name: 'Nome do sistema',
  desk_make: 'Criar uma chave',
  desk_made: 'A chave está pronta',
  desk_once: 'Copie a chave agora. Ela não será mostrada de novo.',
  desk_key: 'Chave nova',
  desk_copy: 'Copiar a chave',
  desk_copied: 'Chave copiada',
  desk_used: 'Último uso: {time}',
  desk_unused: 'Nunca usada',
  desk_revoke: 'Revogar a chave “{name}”',
  desk_revoke_sure:
    'O sistema não recebe mais links com ela. Os que já recebeu valem até o fim do prazo.',
  desk_revoke_yes: 'Sim, revogar',
  desk_revoke_no: 'Manter',
  desk_revoked: 'A chave foi revogada',
  desk_name_missing: 'Digite um nome de no máximo 60 caracteres.',
  desk_full: 'Você tem {most} chaves, que é o máximo. Revogue uma antes.',
  desk_failed: 'Não deu certo. Tente de novo daqui a pouco.',
  desk_unread: 'Não conseguimos ler suas chaves. Abra esta página de novo daqui a pouco.',
};
