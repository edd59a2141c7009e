### Close codes. The value is the meaning in one line, to be understood alone. Ranges take the number as a text in $code.

## Standard codes

code-1000 = Le côté qui a fermé déclare son travail terminé.
    .meaning = Un des deux côtés a fermé la connexion volontairement, parce que ce pour quoi elle était ouverte est terminé. Le code ne dit pas si le résultat est bon.
    .seen = Après un appel à `close(1000)` par la page ou par le serveur, et chaque fois qu’un handler du serveur se termine simplement.
    .cause = L’application a fini ; un composant ou une bibliothèque cliente a fait le ménage ; un handler du serveur s’est terminé plus tôt que prévu. Certains serveurs répondent aussi 1000 à un `close()` portant un autre code.
    .fix = Rien, si cette fin était voulue. Sinon, regarder la pile d’appels de `close()` si c’est la page qui a fermé, ou chercher un retour prématuré dans le handler si c’est le serveur.

code-1001 = Un des deux côtés s’en va : la page est quittée, ou le serveur s’arrête.
    .meaning = L’émetteur ne sera plus là. Le code ne signale aucune erreur et ne promet pas que le service reviendra.
    .seen = Quand un serveur s’arrête ou est remplacé. Les navigateurs l’envoient pour les sockets d’une page que l’on quitte ; Firefox le montre aussi à cette page, Chromium non.
    .cause = Un déploiement ou un arrêt ; un serveur qui ferme poliment les connexions inactives ; dans Firefox, `window.stop()`.
    .fix = Se reconnecter après un délai court et aléatoire, et laisser les serveurs écouler leurs connexions avant de s’arrêter. Envoyer un heartbeat si la fin survient toujours après le même silence.

code-1002 = L’émetteur affirme que l’autre côté a enfreint les règles du protocole.
    .meaning = Quelque chose n’allait pas dans les trames : un opcode, un masque, une longueur ou l’ordre des fragments. C’est l’enveloppe qui est en cause, pas son contenu.
    .seen = Dans une page, c’est toujours une plainte du serveur. Quand un navigateur rejette ce qu’un serveur envoie, il signale 1006 à la page et envoie 1002 au serveur.
    .cause = Un proxy qui modifie ou tronque les trames ; une extension de compression que les deux côtés comprennent différemment ; un serveur qui utilise ce numéro pour un protocole à lui.
    .fix = Se connecter sans le proxy, puis sans `permessage-deflate`, pour trouver l’élément fautif. Lire le motif : les serveurs qui utilisent 1002 à leur manière y en disent plus.

code-1003 = Le destinataire n’accepte pas ce type de message, comme du binaire au lieu de texte.
    .meaning = Le message était bien formé, mais d’un type que cet endpoint ne traite pas. Son contenu n’a pas été examiné.
    .seen = Juste après un message du mauvais type : un `Blob` ou un `ArrayBuffer` envoyé à un endpoint qui lit du texte, ou du texte à un endpoint qui lit des octets.
    .cause = Un protocole texte qui a reçu du binaire ; un protocole binaire comme MQTT qui a reçu du texte ; un framework qui attend du JSON.
    .fix = Envoyer le type attendu par l’endpoint. Se reconnecter et renvoyer la même chose mènera à la même fin.

code-1004 = Réservé, sans signification. Aucune spécification ne dit ce qu’un serveur entend par là.
    .meaning = Ce numéro a été mis de côté pendant la conception du protocole et n’a jamais reçu de signification. Si un serveur l’envoie, les navigateurs le transmettent quand même à la page.
    .seen = Avec des serveurs qui suivent un ancien brouillon, où il signalait une trame trop grande.
    .cause = Une vieille bibliothèque côté serveur, ou un numéro inventé.
    .fix = Côté serveur, envoyer 1009 pour un message trop volumineux, ou un code de 4000 à 4999 pour un besoin propre.

code-1005 = Une trame de fermeture sans code est arrivée ; le navigateur indique 1005 à la place.
    .meaning = Quelqu’un a fermé dans les règles, mais sans donner de code. Le numéro lui-même n’est jamais envoyé : c’est le navigateur qui l’inscrit.
    .seen = Après un `close()` sans argument, de la page ou du serveur.
    .cause = La page a appelé `close()` sans code ; une bibliothèque serveur ferme ainsi par défaut ; un protocole met son erreur dans un dernier message, puis ferme.
    .fix = Donner à `close()` un code et un motif, pour que la prochaine fin s’explique d’elle-même. D’ici là, le dernier message avant la fin est le meilleur témoin.

code-1006 = La connexion s’est terminée, ou n’a jamais commencé, sans trame de fermeture.
    .meaning = Le navigateur n’a aucune trame de fermeture à rapporter. Il indique 1006 aussi bien pour un handshake refusé que pour un échec TLS, une connexion coupée ou des données qu’il a rejetées, afin qu’une page ne puisse pas s’en servir pour explorer un réseau.
    .seen = Quand une connexion ne peut pas s’établir ; quand un serveur ou un proxy met fin à TCP sans prévenir ; quand le navigateur rejette une trame ; quand `close()` reste sans réponse.
    .cause = Si elle n’a jamais été ouverte : une mauvaise adresse, un certificat, un statut HTTP autre que 101. Si elle était ouverte : un plantage, un redémarrage, le délai d’inactivité d’un proxy, une perte de réseau.
    .fix = Voir d’abord si elle a été ouverte, si un événement `error` est survenu, et combien de temps a duré le silence avant la fin : c’est ce qui distingue les pannes. Côté client, se reconnecter après un délai croissant et aléatoire.

code-1007 = Le contenu d’un message ne va pas avec son type, comme un texte qui n’est pas en UTF-8.
    .meaning = La trame était correcte et son type accepté, mais ses octets ne pouvaient pas être lus comme ce qu’ils prétendent être.
    .seen = Après un message que le serveur ne peut pas décoder. Une page ne voit jamais 1007 pour des données invalides venues du serveur : les navigateurs signalent alors 1006.
    .cause = Le plus souvent, la façon dont un serveur désigne du JSON, de l’audio ou un schéma qu’il ne peut pas interpréter ; un message compressé qui ne se décompresse pas ; un relais qui coupe les caractères. Les navigateurs, eux, envoient toujours de l’UTF-8 valide.
    .fix = Comparer le dernier message envoyé avec ce que l’endpoint attend. S’il paraît correct, essayer sans `permessage-deflate` et sans le relais.

code-1008 = L’autre côté refuse, selon une règle qui lui est propre.
    .meaning = Un refus général, pour les règles qui n’ont pas leur propre code : un droit manquant, une limite, une origine non autorisée. Le motif dit parfois laquelle.
    .seen = Peu après l’ouverture, quand les identifiants sont vérifiés ; après un message non autorisé ; quand une limite de messages ou de connexions est atteinte.
    .cause = Des identifiants absents ou expirés ; trop de messages, de connexions ou d’abonnements ; une origine absente de la liste du serveur.
    .fix = Lire le motif, renouveler les identifiants ou envoyer moins. Une reconnexion avec les mêmes identifiants sera de nouveau refusée.

code-1009 = Un message dépassait la taille que le destinataire accepte.
    .meaning = Le destinataire limite la taille des messages, et l’un d’eux a dépassé cette limite. Elle s’applique à la taille après décompression.
    .seen = Juste après un gros message : une image, un document collé, une longue liste.
    .cause = Un serveur dont la limite est basse. Valeurs par défaut courantes, selon le serveur : 8 Kio, 32 Kio, 64 Kio, 1 Mio, 16 Mio et 100 Mio.
    .fix = Envoyer les données volumineuses par HTTP ou en plusieurs parties, ou relever la limite du serveur. Comparer d’abord la taille du dernier message avec la limite.

code-1010 = Un client exige une extension que le serveur n’a pas acceptée.
    .meaning = Seul un client peut l’envoyer, pour dire de quelle extension il ne peut pas se passer. Les navigateurs proposent des extensions mais n’en exigent jamais.
    .seen = Dans les logs de serveurs, de la part de clients qui ne sont pas des navigateurs. Dans une page, il signifie qu’un serveur utilise ce numéro à tort.
    .cause = Un serveur qui a choisi le mauvais numéro ; ailleurs, un client dont le serveur n’a pas l’extension.
    .fix = Demander à qui exploite le serveur ce qu’il entend par là. Un serveur auquel il manque une extension devrait refuser le handshake.

code-1011 = Le serveur a rencontré une panne inattendue et ne peut pas continuer.
    .meaning = Quelque chose a échoué chez l’émetteur, et il s’en est aperçu. La panne se trouve en général dans le code du serveur ou dans ce dont il dépend.
    .seen = Peu après un message qu’un handler ne sait pas traiter, ou quand un ping de keep-alive n’a pas reçu de réponse à temps : certains serveurs utilisent 1011 pour cela aussi.
    .cause = Une exception dans un handler ; une base de données ou un autre service en panne ; un ping de keep-alive resté sans réponse parce que la machine était en veille ou le réseau bloqué.
    .fix = Regarder les logs du serveur à cet instant, et renvoyer le dernier message à un serveur de test. Limiter le nombre de tentatives.

code-1012 = Le serveur redémarre et reviendra.
    .meaning = Une fin prévue : le service redémarre. Contrairement à 1001, ce code promet un retour.
    .seen = Pendant un déploiement ou le rechargement d’un serveur de développement, sur toutes les connexions d’un serveur à la fois.
    .cause = Un signal de redémarrage, comme celui qu’uvicorn reçoit d’un déploiement ou de sa surveillance des fichiers.
    .fix = Se reconnecter après un délai aléatoire de 5 à 30 secondes, pour que les clients ne reviennent pas tous en même temps, puis se réabonner.

code-1013 = Le serveur ne peut pas servir ce client maintenant ; réessayer plus tard.
    .meaning = Une situation passagère, le plus souvent une surcharge. Le serveur demande aux clients de rester à l’écart un moment.
    .seen = Juste après l’ouverture, quand un serveur déleste ou qu’il est plein.
    .cause = Plus de connexions ou de travail que le serveur n’en accepte, ou une limite qu’on lui a fixée.
    .fix = Attendre une demi-minute ou plus avant la tentative suivante, puis de plus en plus longtemps, avec une part aléatoire. Des tentatives rapprochées maintiennent le serveur en surcharge.

code-1014 = Une passerelle n’a pas obtenu de réponse valide du serveur placé derrière elle.
    .meaning = L’équivalent du 502 de HTTP : ce à quoi l’on s’est connecté fonctionne, ce dont il dépend non.
    .seen = Rarement. Les reverse proxys ordinaires refusent plutôt le handshake par un statut HTTP, que les pages voient comme 1006.
    .cause = Le serveur derrière une passerelle est arrêté, ou parle un autre protocole que celui qu’elle attend.
    .fix = Vérifier l’adresse upstream de la passerelle et l’état du serveur placé derrière elle.

code-1015 = Le handshake TLS a échoué. Seul Firefox le signale ainsi.
    .meaning = Aucune connexion sécurisée n’a pu être établie, donc rien n’a été envoyé. C’est un constat du navigateur, qui ne circule jamais sur le réseau ; Chromium signale 1006 pour la même panne.
    .seen = Dans Firefox, avec un certificat non fiable, expiré ou établi pour un autre nom, et avec `wss://` vers un port qui parle en clair.
    .cause = Un certificat auto-signé pendant le développement (une exception ne vaut que pour un port) ; une chaîne incomplète ; le mauvais port.
    .fix = Ouvrir la même adresse avec `https:` dans un onglet pour voir ce qui ne va pas dans le certificat. Pour un port en clair, utiliser `ws://` ou placer TLS devant.

## Registered codes

code-3000 = Non authentifié : l’équivalent du 401 de HTTP.
    .meaning = Le serveur ne sait pas, ou ne sait plus, qui est le client. Le code est enregistré pour cet usage ; quelques bibliothèques anciennes l’utilisent pour d’autres fins de connexion.
    .seen = Juste après l’ouverture, ou quand la durée de vie d’un jeton s’achève.
    .cause = Un jeton absent ou expiré. Avec les serveurs SockJS ou Centrifugo, il peut vouloir dire simplement que la session a été fermée.
    .fix = Renouveler le jeton et se connecter une fois de plus ; ne pas réessayer avec l’ancien.

code-3003 = Non autorisé : l’équivalent du 403 de HTTP.
    .meaning = Le serveur sait qui est le client et lui refuse ce qu’il demande.
    .seen = Après une demande d’entrée ou d’abonnement à laquelle le compte n’a pas droit.
    .cause = Un rôle manquant, ou un droit manquant sur la ressource.
    .fix = Changer le droit ou la demande. Ni une nouvelle tentative ni une nouvelle authentification n’y feront rien.

code-3008 = Quelque chose ne s’est pas produit à temps : l’équivalent du 408 de HTTP.
    .meaning = Le serveur attendait quelque chose que le client aurait dû envoyer ou prendre, et il a renoncé.
    .seen = Un nombre rond de secondes après l’ouverture, si le premier message du client manque ; avec des clients qui lisent trop lentement ; à la fin de la durée permise d’une session.
    .cause = Un premier message qui arrive trop tard ; un client qui ne suit pas ; une limite sur la durée des sessions.
    .fix = Envoyer ce que le serveur attend dès l’ouverture et, si cela arrive plus tard, chercher le côté lent. Une seule nouvelle tentative ne fait pas de mal.

## Ranges

code-0-999 = { $code } n’est pas un code de fermeture : les numéros inférieurs à 1000 ne servent pas.
    .meaning = Aucune spécification ne donne de signification à { $code }, et aucune ne le fera : les numéros inférieurs à 1000 ne servent pas. Les navigateurs le transmettent tel quel à la page.
    .seen = Quand un serveur écrit autre chose dans la trame de fermeture, comme un statut HTTP ou un code de sortie.
    .cause = Une erreur dans le code du serveur : un statut venu d’ailleurs, ou un numéro dont les deux octets sont inversés.
    .fix = Côté serveur, envoyer de 1000 à 1003, de 1007 à 1014, ou un code à soi de 4000 à 4999.

code-1016-1999 = { $code } n’est pas attribué ; la plage est réservée au protocole lui-même.
    .meaning = Le registre garde cette plage pour le protocole et ses révisions, et { $code } n’est pas attribué. Ce qu’un serveur entend par là ne regarde que lui.
    .seen = Quand une application a choisi un numéro qui semblait libre. Les navigateurs le transmettent tel quel à la page.
    .cause = Un code inventé.
    .fix = Déplacer les codes propres au serveur entre 4000 et 4999.

code-2000-2999 = { $code } n’est pas attribué ; la plage est réservée au protocole et à ses extensions.
    .meaning = Le registre garde cette plage pour le protocole, ses révisions et ses extensions, et { $code } n’est pas attribué. Ce qu’un serveur entend par là ne regarde que lui.
    .seen = Quand une application a choisi un numéro qui semblait libre. Les navigateurs le transmettent tel quel à la page.
    .cause = Un code inventé, ou le code d’un protocole de plus haut niveau, comme SockJS, qui s’est retrouvé dans la trame de fermeture.
    .fix = Déplacer les codes propres au serveur entre 4000 et 4999.

code-3000-3999 = { $code } est un code de bibliothèque ou de framework.
    .meaning = Les numéros de 3000 à 3999 sont destinés aux bibliothèques et aux frameworks, qui les enregistrent auprès de l’IANA. { $code } n’est pas enregistré : seule la bibliothèque utilisée par le serveur peut dire ce qu’il signifie.
    .seen = Avec des serveurs comme Centrifugo, qui numérote ses fins de connexion dans cette plage, et avec des applications qui ont cru la plage libre.
    .cause = Ce que la bibliothèque ou le service documente pour { $code }.
    .fix = Trouver quelle bibliothèque le serveur utilise et y chercher { $code }. Pour des codes à soi, prendre de 4000 à 4999.

code-4000-4999 = { $code } est un code propre à cette application.
    .meaning = Les numéros de 4000 à 4999 sont d’usage privé : { $code } signifie ce dont les deux côtés sont convenus, et le même numéro veut dire autre chose ailleurs.
    .seen = Chaque fois qu’un service explique ses fins de connexion par ses propres codes. Les numéros de 4400 à 4599 suivent souvent HTTP : 4401 comme 401, 4429 comme 429.
    .cause = Ce que le service documente pour { $code } ; le motif le dit souvent.
    .fix = Chercher { $code } dans la documentation du service. Si c’est la page qui a appelé `close({ $code })`, le serveur n’a fait que renvoyer son code.

code-5000-65535 = { $code } est hors du protocole : rien n’est défini à partir de 5000.
    .meaning = Le protocole ne définit aucun numéro à partir de 5000. Une trame de fermeture a de la place pour des numéros jusqu’à 65535, et les navigateurs les transmettent tels quels à la page.
    .seen = Quand un serveur utilise des numéros à lui, comme 10000 et 10001 chez Bokeh, ou écrit un numéro qui ne tient pas.
    .cause = Un code inventé, ou un numéro plus grand tronqué à 16 bits.
    .fix = Déplacer les codes propres au serveur entre 4000 et 4999.
