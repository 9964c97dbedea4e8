import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Ce que vos clients peuvent saisir',
  factors_text:
    'Vos clients retrouvent leur commande avec son numéro et leur adresse e-mail. Vous pouvez les laisser saisir autre chose à la place de l’adresse. Cela ouvre la même page : ce qui a été commandé et où il se trouve ; jamais un nom, une rue ni le montant payé.',
  factor_postal_code: 'Code postal de l’adresse de livraison',
  factor_postal_code_odds:
    'Protège moins qu’une adresse e-mail : les voisins le connaissent. Cinq essais par jour et par commande. Un inconnu qui devine tombe juste 1 jour sur 90 000 là où un code est une rue (Pays-Bas, Royaume-Uni), 1 sur 8 000 aux États-Unis, 1 sur 1 600 en Allemagne et 1 sur 230 en Belgique ; bien plus souvent s’il connaît la ville. Tous les essais dans votre boutique réunis : 200 par jour au plus.',
  factor_phone: 'Numéro de téléphone de la commande',
  factor_phone_odds:
    'Seul le numéro entier compte, jamais ses derniers chiffres. Cinq essais par jour et par commande : un inconnu qui devine tombe juste 1 jour sur 20 millions. Qui connaît le numéro n’a besoin que d’un essai. Les clients qui ont commandé avec un numéro de téléphone seul retrouvent alors leur commande.',
  factor_missing_address:
    'Pas encore possible : Shopify n’a pas autorisé cette application à lire le champ protégé « address ». Nous seuls pouvons le demander : écrivez-nous.',
  factor_missing_phone:
    'Pas encore possible : Shopify n’a pas autorisé cette application à lire le champ protégé « phone ». Nous seuls pouvons le demander : écrivez-nous.',
  factors_unread:
    'Nous n’avons pas pu lire ce que vos clients peuvent saisir. Rouvrez cette page dans un instant.',
  factors_saved: 'Enregistré. Votre boutique suit dans la minute.',
  factors_failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',

  desk: 'Clés pour votre outil d’assistance',
  desk_text:
    'Avec une clé, Gorgias, Zendesk ou Freshdesk peut demander un lien vers une commande et le mettre dans une réponse. Qui a la clé peut ouvrir toutes les commandes de votre boutique : gardez-la dans les réglages de l’outil.',
  desk_address: 'Adresse que l’outil appelle',
  desk_name: 'Nom de l’outil',
  desk_make: 'Créer une clé',
  desk_made: 'La clé est prête',
  desk_once: 'Copiez la clé maintenant. Elle ne sera plus affichée.',
  desk_key: 'Nouvelle clé',
  desk_copy: 'Copier la clé',
  desk_copied: 'Clé copiée',
  desk_used: 'Dernière utilisation : {time}',
  desk_unused: 'Jamais utilisée',
  desk_revoke: 'Révoquer la clé « {name} »',
  desk_revoke_sure:
    'L’outil n’obtiendra plus de liens avec elle. Ceux qu’il a déjà fonctionnent jusqu’à leur fin.',
  desk_revoke_yes: 'Oui, la révoquer',
  desk_revoke_no: 'La garder',
  desk_revoked: 'La clé est révoquée',
  desk_name_missing: 'Saisissez un nom de 60 caractères au plus.',
  desk_full: 'Vous avez {most} clés, c’est le maximum. Révoquez-en une d’abord.',
  desk_failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
  desk_unread: 'Nous n’avons pas pu lire vos clés. Rouvrez cette page dans un instant.',
};
