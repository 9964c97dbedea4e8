import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'O que os clientes podem escrever',
  factors_text:
    'Os clientes encontram a encomenda com o número e o endereço de e-mail. Pode deixá-los escrever outra coisa em vez do endereço. Abre a mesma página: o que foi encomendado e onde está; nunca um nome, uma rua ou o que foi pago.',
  factor_postal_code: 'Código postal da morada de entrega',
  factor_postal_code_odds:
    'Protege menos do que um endereço de e-mail: os vizinhos conhecem-no. Cinco tentativas por dia e por encomenda. Um estranho que tenta adivinhar acerta em 1 de 90 000 dias onde um código é uma rua (Países Baixos, Reino Unido), em 1 de 8000 nos Estados Unidos, em 1 de 1600 na Alemanha e em 1 de 230 na Bélgica; quem conhece a localidade, muito mais vezes. Todas as tentativas na sua loja juntas: no máximo 200 por dia.',
  factor_phone: 'Número de telefone da encomenda',
  factor_phone_odds:
    'Só conta o número completo, nunca os últimos algarismos. Cinco tentativas por dia e por encomenda: um estranho que tenta adivinhar acerta em 1 de 20 milhões de dias. Quem sabe o número do cliente precisa de uma tentativa. Os clientes que encomendaram só com o telefone podem então encontrar a encomenda.',
  factor_missing_address:
    'Ainda não é possível: a Shopify não autorizou esta aplicação a ler o campo protegido “address”. Só nós podemos pedi-lo: escreva-nos.',
  factor_missing_phone:
    'Ainda não é possível: a Shopify não autorizou esta aplicação a ler o campo protegido “phone”. Só nós podemos pedi-lo: escreva-nos.',
  factors_unread:
    'Não foi possível ler o que os clientes podem escrever. Volte a abrir esta página dentro de momentos.',
  factors_saved: 'Guardado. A sua loja acompanha dentro de um minuto.',
  factors_failed: 'Não foi possível. Tente de novo dentro de momentos.',

  desk: 'Chaves para o seu sistema de apoio ao cliente',
  desk_text:
    'Com uma chave, o Gorgias, o Zendesk ou o Freshdesk pode pedir uma ligação para uma encomenda e colocá-la numa resposta. Quem tem a chave pode abrir todas as encomendas da sua loja, por isso guarde-a nas definições do sistema.',
  desk_address: 'Endereço que o sistema consulta',
  desk_name: 'Nome do sistema',
  desk_make: 'Criar uma chave',
  desk_made: 'A chave está pronta',
  desk_once: 'Copie a chave agora. Não volta a ser mostrada.',
  desk_key: 'Nova chave',
  desk_copy: 'Copiar a chave',
  desk_copied: 'Chave copiada',
  desk_used: 'Última utilização: {time}',
  desk_unused: 'Nunca utilizada',
  desk_revoke: 'Revogar a chave “{name}”',
  desk_revoke_sure:
    'O sistema já não recebe ligações com ela. As que já recebeu funcionam até expirarem.',
  desk_revoke_yes: 'Sim, revogar',
  desk_revoke_no: 'Manter',
  desk_revoked: 'A chave foi revogada',
  desk_name_missing: 'Introduza um nome com 60 caracteres no máximo.',
  desk_full: 'Tem {most} chaves, que é o máximo. Revogue uma primeiro.',
  desk_failed: 'Não foi possível. Tente de novo dentro de momentos.',
  desk_unread:
    'Não foi possível carregar as suas chaves. Volte a abrir esta página dentro de momentos.',
};
