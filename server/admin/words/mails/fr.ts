import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-mails aux clients',
  mails_text:
    'Écrivez à vos clients lorsqu’il arrive quelque chose à une livraison, avant qu’ils ne demandent. Rien n’est envoyé tant que vous ne l’activez pas ici.',
  mails_loading: 'Lecture de vos e-mails aux clients…',
  mails_failed: 'Nous n’avons pas pu lire vos e-mails aux clients',
  mails_cannot_send_text:
    'L’exploitant de l’application doit la connecter à un serveur de messagerie : il manque SMTP_URL, MAIL_FROM et SHOPIFY_APP_URL. D’ici là, rien ne peut être activé ici et aucun client ne reçoit d’e-mail.',
  mails_not_kept: 'Vous ne conservez aucune commande dans cette application',
  mails_not_kept_text:
    'Sans elles, nous ne remarquons pas ce qui arrive à une livraison. Activez la conservation sur la page d’accueil de l’application ; d’ici là, rien ne peut être activé ici.',
  mails_not_kept_server_text:
    'L’exploitant de l’application a désactivé la conservation des commandes (KEEP_ORDERS). Sans elles, nous ne remarquons pas ce qui arrive à une livraison : rien ne peut donc être activé ici.',
  mails_kinds: 'Quand les clients reçoivent un e-mail',
  mails_shopify:
    'Shopify peut déjà annoncer qu’une commande est expédiée, en cours de livraison ou livrée : Paramètres › Notifications. Nous ne proposons donc que ce que personne d’autre ne dit.',
  mails_suggest: 'Choisir notre proposition',
  mails_wishes: 'Les clients peuvent demander des e-mails sur leur propre commande',
  mails_wishes_text:
    'Dès qu’un type ci-dessus est activé, leur page de suivi le propose : toutes les nouvelles, ou seulement en cas de problème, y compris les types que vous n’avez pas choisis. Ils vont à l’adresse de la commande et cessent après la dernière livraison.',
  mail_when_shipped:
    'Quand une commande, ou une partie, est partie. La confirmation d’expédition de Shopify le dit aussi.',
  mail_when_late:
    'Quand le jour promis est passé, ou que le transporteur en annonce un plus tardif. Votre limite en jours : {late}.',
  mail_when_no_movement:
    'Quand il n’y a eu aucun scan pendant la durée de votre limite. En jours ouvrés : {domestic} dans un même pays, {abroad} au-delà d’une frontière, {customs} à la douane.',
  mail_when_attempt_failed:
    'Quand le transporteur n’a pas pu remettre le colis ; de nouveau pour une tentative un autre jour.',
  mail_when_ready_to_collect:
    'Quand il attend dans un point de retrait ou dans votre magasin. Pour votre magasin, la notification de Shopify le dit aussi.',
  mail_when_collection_reminder: 'Quand il y attend toujours. Votre limite en jours : {pickup}.',
  mail_when_going_back: 'Quand il revient vers vous alors que le client n’a rien renvoyé.',
  mail_when_lost:
    'Quand le transporteur le déclare perdu. Vous préférerez peut-être écrire vous-même.',
  mail_when_delivered: 'Quand il est arrivé. La notification de Shopify le dit aussi.',
  mails_rules:
    'Au plus un e-mail par commande en 12 heures, aucun entre 21 h et 8 h, rien qui date d’un jour ou ne soit plus vrai, et jamais de publicité. Un clic met fin aux e-mails sur une commande.',
  mails_sender: 'Ils viennent de {name} <{from}>. Les réponses vont à {contact}.',
  mails_sender_alone: 'Ils viennent de {name} <{from}>.',
  mails_your_store: 'votre boutique',
  mails_saved: 'Enregistré',
  mails_off: 'Les e-mails aux clients sont désactivés',
  mails_stopped: 'Les e-mails se sont arrêtés',
  mails_stopped_failing: 'Le serveur de messagerie n’en a accepté aucun depuis cinq jours.',
  mails_stopped_other: 'Ils ne peuvent plus être envoyés d’ici.',
  mails_stopped_help: 'Ce qui attendait n’est plus envoyé.',
  mails_start: 'Réactiver',
  mails_trouble: 'Aucun e-mail ne part pour le moment',
  mails_last_sent: 'Dernier envoi : {time}',
  mail_shopify_away: 'Shopify n’a pas dit à qui écrire.',
  mail_problem: 'Un problème est survenu de notre côté.',
  mail_preview: 'Aperçu',
  mail_preview_text: 'À partir d’une commande fictive, avec les mêmes mots que ce qui est envoyé.',
  mail_preview_failed:
    'L’e-mail n’a pas pu être affiché. Patientez un instant, puis choisissez de nouveau.',
  mail_kind: 'Ce qui est arrivé',
  mail_subject: 'Objet',
  mail_as_text: 'Afficher en texte brut',
  mail_as_page: 'Afficher tel qu’il apparaît',
  mail_test: 'M’envoyer un test',
  mail_test_to: 'À',
  mail_test_help:
    'Un test ne va qu’à l’e-mail de contact de votre boutique, ou à une personne qui a accepté un rapport de votre boutique.',
  mail_test_nobody:
    'L’e-mail de contact de votre boutique n’a pas pu être lu, et personne n’a accepté de rapport. Il n’y a donc personne à qui envoyer un test.',
  mail_test_send: 'Envoyer le test',
  mail_test_sent: 'Envoyé à {to}',
  mail_test_not_sent: 'Pas envoyé à {to}.',
  mail_domain: 'Ce que le DNS dit de {domain}',
  mail_domain_text:
    'Les messageries font davantage confiance à un e-mail lorsque le domaine dont il vient dit qui peut envoyer en son nom. Seul le propriétaire de {domain} peut modifier ces enregistrements.',
  mail_domain_reading: 'Interrogation du DNS…',
  mail_domain_failed: 'L’application n’a pas répondu.',
  dns_good: 'Correct',
  dns_mend: 'À corriger',
  dns_unsure: 'Inconnu',
  dns_name: 'Nom',
  dns_record: 'Contenu',
  dns_copy: 'Copier le nom',
  dns_copied: 'Nom copié',
  dns_unread: 'Il n’a pas pu être lu : le DNS n’a pas répondu à temps. Réessayez dans un instant.',
  dns_several: 'Il y en a plusieurs, ce qui équivaut à aucun. N’en laissez qu’un.',
  dns_invalid:
    'Il est incompréhensible. Comparez-le avec ce qu’indique votre fournisseur de messagerie.',
  spf_missing:
    'Il n’y en a pas. Ajoutez un enregistrement TXT tel que l’indique votre fournisseur de messagerie ; il commence par v=spf1.',
  spf_fail: 'Les serveurs qu’il ne cite pas ne peuvent pas envoyer.',
  spf_softfail: 'Ce qu’envoient les serveurs qu’il ne cite pas est jugé douteux.',
  spf_neutral: 'Il ne dit rien des serveurs qu’il ne cite pas. Terminez-le par ~all ou -all.',
  spf_pass:
    'Il permet à n’importe qui d’envoyer au nom de ce domaine. Terminez-le par ~all ou -all.',
  spf_redirect:
    'L’enregistrement d’un autre domaine dit qui peut envoyer (redirect=). Il n’a pas été lu.',
  dmarc_missing:
    'Il n’y en a pas. Ajoutez un enregistrement TXT de ce nom, pour commencer v=DMARC1; p=none',
  dmarc_none:
    'Il ne fait qu’observer. Dès que SPF et DKIM sont corrects, p=quarantine empêche d’autres d’utiliser le domaine.',
  dmarc_quarantine:
    'Ce qui ne provient pas de ce domaine de façon prouvée va dans les indésirables.',
  dmarc_reject: 'Ce qui ne provient pas de ce domaine de façon prouvée est refusé.',
  dkim_not_named:
    'Personne n’a dit avec quelle clé le serveur de messagerie signe : l’exploitant de l’application renseigne MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Il n’y a pas de clé de ce nom. Ajoutez l’enregistrement qu’indique votre fournisseur de messagerie.',
  dkim_revoked:
    'La clé a été retirée (p= est vide). Publiez celle avec laquelle le serveur signe maintenant.',
  dkim_present: 'Il y a une clé qui permet de vérifier la signature.',
  mail_sent_when: 'Quand',
  mail_rule_too_late: 'Non envoyé : un jour était passé',
  mail_rule_recent_message:
    'Non envoyé : un e-mail sur la commande était déjà parti dans les 12 heures',
  mail_rule_hourly_limit: 'Non envoyé : plus de 1 000 en une heure',
  mail_rule_channel_off: 'Non envoyé : c’était désactivé',
  mail_rule_shopper_stopped: 'Non envoyé : le client ne veut plus rien sur cette commande',
  mail_rule_muted: 'Non envoyé : vous avez mis la livraison en sourdine',
  mail_rule_order_gone: 'Non envoyé : la commande n’existe plus',
  mail_rule_order_cancelled: 'Non envoyé : la commande a été annulée',
  mail_rule_no_address:
    'Non envoyé : la commande n’a pas d’adresse e-mail à laquelle nous puissions écrire',
  mail_rule_other_address: 'Non envoyé : la commande avait entre-temps une autre adresse e-mail',
  webhook_test: 'Envoyer un test',
  webhook_test_text: 'Un événement de type « test », signé, est envoyé à {url}.',
  webhook_test_taken: 'Votre serveur l’a accepté ({status}).',
  webhook_test_refused:
    'Votre serveur répond {status}. Seul un statut de 200 à 299 accepte un webhook.',
  webhook_test_unreachable: 'Votre serveur ne répond pas, ou pas en 5 secondes.',
  notices: 'Qui est informé des livraisons',
  notices_text:
    'Les clients par e-mail, votre propre serveur par webhooks, et tout le reste par Shopify Flow.',
  notices_flow_text: 'Activé dès qu’un workflow commence par « Delivery needs you ».',
  notices_flow_open: 'Ouvrir Flow',
  notice_off: 'Désactivé',
  notice_on: 'Activé · événements : {kinds}',
  notice_on_plain: 'Activé',
  notice_stopped: 'Arrêté',
  link_mails: 'Liens par e-mail',
  link_mails_text:
    'Les clients qui n’ont pas leur numéro de commande peuvent recevoir par e-mail des liens vers leurs commandes, depuis la page de suivi. Rien n’est à activer pour cela.',
  link_mails_answers: 'Répondre aux demandes de nouveau lien',
  link_mails_answers_text:
    'Quand un lien vers la page de commande de Shopify a expiré, un client peut en demander un nouveau. Nous envoyons alors aussi l’un des nôtres à l’adresse de la commande.',
  link_mails_problems: 'Liens qui n’ont pas pu être envoyés',
};
