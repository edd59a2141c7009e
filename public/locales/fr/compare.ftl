### Comparing two codes. `compare-<first>-<second>` is the question that tells the two apart; `.first` and `.second` say when each
### applies. All other pairs are put together from `fact-…`, `question-…` and `applies-…`.

## Pairs with words of their own

compare-1000-1001 = Le travail est-il fini, ou un des deux côtés s’en va-t-il ?
    .first = 1000 met fin à l’échange : ce pour quoi la connexion était ouverte est terminé. Ne pas se reconnecter de soi-même.
    .second = Avec 1001, c’est l’endroit où vivait un des deux côtés qui disparaît : la page est quittée, ou le serveur s’arrête. Si la page est toujours là, se reconnecter après un délai court et aléatoire.
compare-1000-1003 = La fin était-elle voulue, ou un message ne convenait-il pas ?
    .first = 1000 signifie que les deux côtés étaient satisfaits : aucun message ne posait problème.
    .second = 1003 signifie que le destinataire n’accepte pas ce type de message, comme du binaire au lieu de texte. Le même message sera de nouveau refusé.
compare-1000-1005 = La trame de fermeture contenait-elle un numéro ?
    .first = Avec 1000, oui : quelqu’un y a écrit « terminé ».
    .second = Avec 1005, elle était vide. La fin s’est faite tout autant dans les règles, mais personne n’a dit pourquoi ; lire le dernier message qui la précède.
compare-1001-1002 = Un des deux côtés s’en va-t-il, ou une règle du protocole a-t-elle été enfreinte ?
    .first = 1001 n’accuse personne : une page ou un processus s’en va. Se reconnecter.
    .second = 1002 est une plainte sur les trames. Une reconnexion mènera à la même plainte tant que le serveur, un proxy ou une extension n’aura pas été corrigé.
compare-1001-1003 = Un des deux côtés s’en va-t-il, ou un message ne convenait-il pas ?
    .first = Avec 1001, rien n’est à changer dans ce qui est envoyé ; se reconnecter après un délai court et aléatoire.
    .second = Avec 1003, c’est le type du message qu’il faut changer, texte ou binaire. Une nouvelle connexion seule se terminera de la même façon.
compare-1001-1006 = L’autre côté a-t-il eu le temps de prévenir ?
    .first = 1001 est arrivé dans une trame de fermeture : l’autre côté savait qu’il partait.
    .second = Avec 1006, aucune trame de fermeture n’est arrivée : un plantage, une coupure, un délai d’attente dépassé sur le trajet, ou une connexion qui ne s’est jamais ouverte.
compare-1001-1007 = Un des deux côtés s’en va-t-il, ou n’a-t-il pas pu lire ce qu’il a reçu ?
    .first = 1001 ne dit rien des messages envoyés. Se reconnecter.
    .second = 1007 dit que le contenu d’un message ne correspondait pas à son type, comme un texte qui n’est pas en UTF-8. Corriger d’abord l’émetteur.
compare-1001-1010 = Un des deux côtés s’en va-t-il, ou manquait-il une extension au client ?
    .first = 1001 peut venir des deux côtés, à tout moment de la vie d’une connexion.
    .second = 1010 ne vient que du client, juste après le handshake : le serveur n’a pas accepté une extension que le client exige. Les navigateurs ne l’envoient jamais : une page qui le reçoit parle à un serveur qui utilise ce numéro à tort.
compare-1001-1012 = Le retour du service est-il promis ?
    .first = 1001 ne promet rien : l’émetteur est peut-être parti pour de bon.
    .second = 1012 annonce un redémarrage. Se reconnecter après un délai aléatoire de quelques secondes.
compare-1002-1007 = Est-ce l’enveloppe qui est abîmée, ou la lettre qu’elle contient ?
    .first = 1002 concerne l’enveloppe : opcode, masque, longueur, ordre des fragments.
    .second = 1007 concerne la lettre : la trame était correcte, mais son contenu ne correspondait pas au type.
compare-1003-1007 = Est-ce le mauvais type de message, ou le bon type avec un mauvais contenu ?
    .first = 1003 rejette le type, texte ou binaire, sans regarder le contenu.
    .second = Avec 1007, le contenu a été examiné, et il était illisible.
compare-1003-1008 = S’agit-il du type de données, ou d’une règle ?
    .first = 1003 ne concerne que le type de données.
    .second = 1008 vaut pour n’importe quelle règle du serveur : origine, droits, débit, longueur d’une file d’attente. C’est au motif de dire laquelle.
compare-1005-1006 = Une trame de fermeture est-elle seulement arrivée ?
    .first = Avec 1005, oui, mais sans numéro : une fin dans les règles.
    .second = Avec 1006, non : la connexion a été coupée, rejetée par le navigateur, ou ne s’est jamais ouverte.
compare-1006-1009 = Un message était-il trop volumineux, et le serveur l’a-t-il dit ?
    .first = 1006 juste après un gros message : un serveur ou un proxy qui coupe simplement la connexion quand un message est trop volumineux.
    .second = 1009 : un serveur qui le dit. Sa limite figure souvent dans le motif.
compare-1006-1015 = Quel navigateur signale l’échec de TLS ?
    .first = Chromium signale 1006 pour un handshake TLS échoué, comme le veut la norme, et pour tout autre échec de connexion.
    .second = Firefox signale 1015, pour TLS seulement.
compare-1008-1009 = Le refus porte-t-il sur la taille ?
    .first = 1008 vaut pour toute autre règle du serveur.
    .second = 1009 ne concerne que la taille d’un message.
compare-1008-3000 = S’agit-il d’une règle quelconque, ou d’une authentification manquante ?
    .first = 1008 est l’ancien code de tous les refus ; c’est au motif de dire lequel.
    .second = 3000 demande de s’authentifier : renouveler le jeton, puis se connecter une fois.
compare-1008-graphql-ws-4403 = Est-ce le refus général, ou un refus à la manière de HTTP ?
    .first = 1008 appartient au protocole et dit qu’une règle a été enfreinte.
    .second = 4403 est un numéro propre à une application, tiré du 403 de HTTP : le serveur sait qui demande, et dit non.
compare-1011-1012 = Le serveur a-t-il échoué, ou redémarre-t-il volontairement ?
    .first = 1011 est une panne : regarder les logs du serveur, et limiter le nombre de tentatives.
    .second = 1012 est prévu : réessayer après un délai aléatoire de quelques secondes.
compare-1011-1013 = Le serveur a-t-il échoué, ou a-t-il trop à faire ?
    .first = 1011 est une panne du serveur lui-même.
    .second = 1013 est une surcharge : rester à l’écart une demi-minute ou plus, et de plus en plus longtemps.
compare-1011-1014 = Quel serveur a échoué : celui-ci, ou celui placé derrière lui ?
    .first = 1011 : celui auquel la page est connectée.
    .second = 1014 : celui placé derrière la passerelle, qui n’a rien répondu ou rien de compréhensible.
compare-1012-1013 = Dans combien de temps le client peut-il revenir ?
    .first = Après 1012, dans quelques secondes : le service va être de retour.
    .second = Après 1013, bien plus tard, ou ailleurs : revenir vite aggrave la surcharge.
compare-3000-3003 = Le serveur ne connaît-il pas le client, ou ne l’autorise-t-il pas ?
    .first = 3000 : s’authentifier, puis se reconnecter.
    .second = 3003 : s’authentifier n’y fait rien. Changer le droit ou ce qui est demandé, et ne pas réessayer.
compare-graphql-ws-4401-graphql-ws-4403 = Un abonnement est-il arrivé avant que l’authentification soit acceptée, ou celle-ci a-t-elle été refusée ?
    .first = 4401 : une opération est arrivée avant que le serveur ait confirmé la connexion. Attendre cette confirmation.
    .second = 4403 : le serveur a examiné les identifiants et dit non. Les renouveler avant la tentative suivante.

## Facts, put side by side

fact-wire = Circule dans une trame de fermeture
fact-wire-yes = oui
fact-wire-no = jamais : le navigateur l’indique de lui-même
fact-clean = Fin habituelle
fact-clean-yes = propre : les deux côtés ont pris congé
fact-clean-no = pas propre : la connexion s’est simplement arrêtée
fact-scheme = Défini par
fact-scheme-standard = le protocole WebSocket
fact-scheme-registered = un enregistrement auprès de l’IANA
fact-scheme-vendor = { $vendor }
fact-scheme-range = personne : seule sa plage est définie
fact-sender = Peut être envoyé par
fact-sender-either = les deux côtés
fact-sender-client = le client seulement
fact-sender-server = le serveur seulement
fact-sender-nobody = personne
fact-reconnect = Se reconnecter
fact-reconnect-no = non
fact-reconnect-yes = oui
fact-reconnect-with-back-off = oui, après un délai croissant et aléatoire
fact-reconnect-after-sign-in = après une nouvelle authentification
fact-reconnect-after-fix = une fois la panne corrigée
fact-reconnect-depends = selon l’application
fact-severity = Importance
fact-severity-normal = aucune : une fin attendue
fact-severity-notice = faible : à regarder si cela se répète
fact-severity-abnormal = grande : quelque chose s’est mal passé
fact-page = Accepté par close()
fact-page-yes = oui
fact-page-no = non : l’appel lève une exception

## The question that tells any other two codes apart, by the first fact in which they differ

question-wire = Une trame de fermeture avec un numéro est-elle arrivée ?
question-clean = La connexion s’est-elle terminée dans les règles ?
question-scheme = Qui parle à l’autre bout ?
question-sender = Quel côté a fermé ?
question-reconnect = Est-il utile de se reconnecter ?
question-severity = Fallait-il s’attendre à cette fin ?
question-page = La page a-t-elle pu fermer elle-même avec ce numéro ?
question-none = Que dit le motif ?

applies-wire-yes = { $code } se lit dans une trame de fermeture de l’autre côté.
applies-wire-no = { $code } vient du navigateur lui-même : aucune trame de fermeture ne le contenait.
applies-clean-yes = { $code } accompagne une fin dans les règles.
applies-clean-no = { $code } apparaît quand la connexion s’est simplement arrêtée.
applies-scheme-standard = { $code } a le même sens avec tous les serveurs : le protocole le définit.
applies-scheme-registered = { $code } a été enregistré pour tous : n’importe quel serveur peut l’utiliser dans ce sens.
applies-scheme-vendor = { $code } n’a ce sens que chez { $vendor }.
applies-scheme-range = { $code } signifie ce qu’en dit l’application côté serveur.
applies-sender-either = { $code } peut venir des deux côtés.
applies-sender-client = { $code } n’est envoyé que par le client.
applies-sender-server = { $code } n’est envoyé que par le serveur.
applies-sender-nobody = { $code } ne devrait être envoyé par personne.
applies-reconnect-no = Après { $code }, se reconnecter ne sert à rien.
applies-reconnect-yes = Après { $code }, se reconnecter.
applies-reconnect-with-back-off = Après { $code }, se reconnecter après un délai croissant et aléatoire.
applies-reconnect-after-sign-in = Après { $code }, s’authentifier d’abord de nouveau.
applies-reconnect-after-fix = Après { $code }, corriger d’abord la panne : une reconnexion mènera à la même fin.
applies-reconnect-depends = Après { $code }, ce qui aide dépend de l’application.
applies-severity-normal = { $code } est une fin ordinaire.
applies-severity-notice = { $code } est à prévoir de temps en temps.
applies-severity-abnormal = { $code } dit que quelque chose s’est mal passé.
applies-page-yes = { $code } peut venir de la page elle-même : `close()` l’accepte.
applies-page-no = { $code } ne peut pas venir de la page elle-même : `close()` ne l’accepte pas.
applies-none = { $code } : { $meaning }

## A fact and its value in one line

fact-value = { $fact } : { $value }
