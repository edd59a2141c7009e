### Close codes of vendors. The value is the meaning in one line, to be understood alone. Ranges take the number as a text in $code.

## Discord Gateway

code-discord-gateway-4000 = Discord signale une erreur de son côté, sans la nommer.
    .meaning = Quelque chose a mal tourné du côté de Discord, dans la gateway. Rien dans ce code ne renvoie à ce que le client a fait.
    .fix = Se reconnecter et reprendre la session. Si l’erreur revient aussitôt après le même payload, examiner ce payload.

code-discord-gateway-4001 = Discord a reçu un opcode, ou un payload pour un opcode, qu’il n’accepte pas.
    .meaning = Le dernier payload avait un `op` que la gateway ne connaît pas, ou un corps qui ne lui correspond pas.
    .fix = Comparer le dernier payload envoyé avec la documentation de la gateway, puis ouvrir une nouvelle session.

code-discord-gateway-4002 = Discord n’a pas pu décoder un payload.
    .meaning = Ce qui a été envoyé n’était pas lisible dans l’encodage que demande l’URL.
    .fix = Envoyer du JSON pour `encoding=json` et de l’ETF pour `encoding=etf`, et vérifier la sérialisation du payload. Se reconnecter ensuite et reprendre la session.

code-discord-gateway-4003 = Discord a reçu un payload avant que le client se soit identifié.
    .meaning = Sur une nouvelle connexion, rien d’autre qu’Identify ou Resume n’est accepté. Ce code vient aussi quand la session a été invalidée.
    .fix = Envoyer d’abord Identify et attendre Ready avant toute autre chose.

code-discord-gateway-4004 = Discord n’accepte pas le jeton du bot.
    .meaning = Le jeton dans Identify est faux, a été réinitialisé, ou appartient à autre chose.
    .fix = Prendre le jeton actuel sur le portail des développeurs et s’assurer qu’il arrive entier. Avec le même jeton, une reconnexion sera de nouveau refusée.

code-discord-gateway-4005 = Discord a reçu un deuxième Identify sur la même connexion.
    .meaning = La connexion était déjà identifiée quand un autre Identify est arrivé.
    .fix = Envoyer Identify une seule fois par connexion ; chercher deux handlers qui réagissent tous deux à Hello.

code-discord-gateway-4007 = Discord ne peut pas reprendre au numéro de séquence qu’on lui a donné.
    .meaning = Le numéro dans Resume n’appartient pas à cette session, le plus souvent parce qu’il a été gardé d’une autre.
    .fix = Oublier la session enregistrée et son numéro, et s’identifier de nouveau.

code-discord-gateway-4008 = Discord a reçu plus de payloads que sa limite de débit n’en permet.
    .meaning = Le client a envoyé trop vite des payloads à la gateway, par exemple de nombreuses mises à jour de présence à la suite.
    .fix = Placer une file d’attente devant l’envoi et la laisser temporiser. Se reconnecter ensuite après une pause et reprendre la session.

code-discord-gateway-4009 = La session avec Discord a expiré.
    .meaning = La gateway n’a pas eu de nouvelles du client à temps et a abandonné la session.
    .fix = S’identifier de nouveau. Chercher des heartbeats manqués, qu’une machine en veille ou un onglet ralenti peut expliquer.

code-discord-gateway-4010 = Discord n’accepte pas le shard indiqué dans Identify.
    .meaning = Le numéro du shard ne va pas avec le nombre de shards envoyé avec lui.
    .fix = Envoyer dans `shard` le numéro et le nombre de shards, le numéro étant compté à partir de 0 et inférieur au nombre.

code-discord-gateway-4011 = Discord veut que ce bot soit réparti en shards.
    .meaning = Le bot est dans plus de guildes qu’une seule connexion ne peut en servir.
    .fix = Demander à la gateway le nombre de shards recommandé et ouvrir une connexion pour chacun.

code-discord-gateway-4012 = Discord ne connaît pas la version de la gateway indiquée dans l’URL.
    .meaning = Le paramètre `v` désigne une version qui n’existe pas ou qui a été désactivée.
    .fix = Mettre dans `v` une version prise en charge, ou mettre à jour la bibliothèque qui écrit l’URL.

code-discord-gateway-4013 = Discord n’accepte pas les intents : le champ de bits n’est pas valide.
    .meaning = Le nombre envoyé dans `intents` contient des bits qui ne signifient rien.
    .fix = Ne composer ce nombre qu’à partir des indicateurs documentés.

code-discord-gateway-4014 = Discord ne permet pas à ce bot l’un des intents qu’il demande.
    .meaning = Un intent privilégié est demandé alors qu’il n’est pas activé pour l’application, ou qu’il n’a pas été approuvé.
    .fix = Activer l’intent sur le portail des développeurs, ou le retirer de `intents`.

## Discord Voice

code-discord-voice-4001 = Le serveur vocal de Discord a reçu un opcode qu’il ne connaît pas.
    .meaning = L’`op` du dernier payload n’est pas de ceux qu’un client peut envoyer à un serveur vocal.
    .fix = Vérifier les opcodes pour la version indiquée dans l’URL, puis se reconnecter.

code-discord-voice-4002 = Le serveur vocal de Discord n’a pas pu lire le payload d’Identify.
    .meaning = Le payload n’était pas celui que le serveur attend à cet endroit, ou n’était pas du JSON valide.
    .fix = Comparer les champs d’Identify avec la documentation de la version vocale utilisée.

code-discord-voice-4003 = Le serveur vocal de Discord a reçu un payload avant Identify.
    .meaning = La connexion a été utilisée avant que le client ait dit qui il est.
    .fix = Envoyer Identify comme premier payload et attendre Ready.

code-discord-voice-4004 = Le serveur vocal de Discord n’accepte pas le jeton vocal.
    .meaning = Ce jeton vient de Voice Server Update et vaut pour une session. Celui-ci est faux ou périmé.
    .fix = Rejoindre de nouveau le salon et utiliser le jeton qui arrive alors.

code-discord-voice-4005 = Le serveur vocal de Discord a reçu un deuxième Identify.
    .meaning = Cette connexion était déjà identifiée.
    .fix = Envoyer Identify une seule fois par connexion.

code-discord-voice-4006 = La session vocale indiquée par le client est terminée chez Discord.
    .meaning = L’identifiant de session n’est plus valide, par exemple parce que l’utilisateur a changé de salon ou est parti.
    .fix = Envoyer un nouveau Voice State Update sur la gateway principale et utiliser la session qu’elle donne.

code-discord-voice-4009 = La session vocale avec Discord a expiré.
    .meaning = Le serveur n’avait plus de nouvelles du client depuis trop longtemps.
    .fix = Ouvrir une nouvelle session vocale, et vérifier que les heartbeats partent à l’intervalle donné par Hello.

code-discord-voice-4011 = Discord ne trouve pas le serveur vocal demandé.
    .meaning = L’adresse n’appartient à aucun serveur existant.
    .fix = Rejoindre de nouveau le salon, pour que Discord désigne un autre serveur.

code-discord-voice-4012 = Le serveur vocal de Discord ne connaît pas le protocole choisi.
    .meaning = Select Protocol désignait autre chose qu’un transport offert par cette version.
    .fix = Utiliser une valeur documentée de `protocol`, comme `udp` ou `webrtc`.

code-discord-voice-4014 = Discord a retiré ce client du salon vocal.
    .meaning = Le client a été déconnecté : quelqu’un l’a retiré, le salon a été supprimé, ou la session de la gateway principale a été coupée.
    .fix = Ne pas se reconnecter de soi-même ; attendre que l’utilisateur rejoigne de nouveau le salon.

code-discord-voice-4015 = Le serveur vocal de Discord a planté.
    .meaning = C’est le serveur lui-même qui a échoué. Le client n’a rien fait de mal.
    .fix = Se reconnecter et reprendre la session.

code-discord-voice-4016 = Le serveur vocal de Discord n’a pas le mode de chiffrement choisi.
    .meaning = Le mode dans Select Protocol n’est aucun de ceux que le serveur a proposés.
    .fix = Choisir un des `modes` de Ready ; mettre la bibliothèque à jour si elle n’en connaît aucun.

code-discord-voice-4020 = Le serveur vocal de Discord n’a pas pu interpréter une requête.
    .meaning = Un payload n’avait pas la bonne forme.
    .fix = Vérifier les champs et les types du dernier payload envoyé.

code-discord-voice-4021 = Le serveur vocal de Discord a déconnecté le client : limite de débit dépassée.
    .meaning = Trop de choses ont été envoyées en trop peu de temps.
    .fix = Rester déconnecté pour l’instant, et chercher ce qui envoie si souvent.

code-discord-voice-4022 = L’appel Discord est terminé pour tout le monde.
    .meaning = Le salon a été supprimé, ou le serveur vocal a été déplacé.
    .fix = Quitter l’appel. Ne se reconnecter que si un nouveau Voice Server Update arrive.

## Discord RPC

code-discord-rpc-4000 = Le client Discord ne connaît pas cet identifiant d’application.
    .meaning = Le `client_id` dans l’URL n’appartient à aucune application.
    .fix = Copier dans l’URL l’identifiant de l’application, depuis le portail des développeurs.

code-discord-rpc-4001 = Le client Discord n’accepte pas de connexions depuis l’origine de cette page.
    .meaning = L’origine de la page n’est pas parmi celles que l’application a enregistrées pour le RPC.
    .fix = Ajouter l’origine exacte, schéma et port compris, à l’application sur le portail des développeurs.

code-discord-rpc-4002 = Le client Discord a été sollicité trop souvent.
    .meaning = Les connexions ou les commandes sont arrivées plus vite qu’il ne le permet.
    .fix = Attendre avant de se reconnecter, et envoyer moins.

code-discord-rpc-4003 = L’autorisation pour le client Discord a été retirée.
    .meaning = Le jeton OAuth2 de cette connexion a été révoqué.
    .fix = Demander à l’utilisateur d’autoriser de nouveau l’application.

code-discord-rpc-4004 = Le client Discord ne connaît pas la version de RPC indiquée dans l’URL.
    .meaning = Le paramètre `v` désigne une version qu’il ne parle pas.
    .fix = Se connecter avec `v=1`.

code-discord-rpc-4005 = Le client Discord ne connaît pas l’encodage indiqué dans l’URL.
    .meaning = Le paramètre `encoding` ne désigne aucun de ceux qu’il offre.
    .fix = Se connecter avec `encoding=json`.

## Fluxer Gateway

code-fluxer-4000 = La gateway de Fluxer a échoué d’une façon qu’elle ne nomme pas.
    .meaning = Le serveur a rencontré une erreur qui n’a pas de code à elle.
    .fix = Se reconnecter. Si cela se répète après un même payload, examiner ce payload.

code-fluxer-4001 = La gateway de Fluxer ne connaît pas l’opcode envoyé.
    .meaning = L’`op` du dernier payload n’est pas de ceux de la gateway.
    .fix = Corriger le payload, puis se reconnecter.

code-fluxer-4002 = La gateway de Fluxer n’a pas pu lire un payload.
    .meaning = Un payload n’était pas valide dans l’encodage de cette connexion.
    .fix = Vérifier la sérialisation des payloads, puis se reconnecter.

code-fluxer-4003 = La gateway de Fluxer a reçu un payload avant Identify.
    .meaning = La connexion n’était pas encore identifiée.
    .fix = Envoyer Identify avant toute autre chose.

code-fluxer-4004 = La gateway de Fluxer n’accepte pas le jeton.
    .meaning = Le jeton dans Identify n’est pas valide.
    .fix = Obtenir un jeton à jour. Le même sera refusé à chaque fois.

code-fluxer-4005 = La gateway de Fluxer a reçu un deuxième Identify.
    .meaning = La connexion était déjà identifiée.
    .fix = S’identifier une seule fois par connexion.

code-fluxer-4007 = La gateway de Fluxer ne peut pas reprendre au numéro de séquence donné.
    .meaning = Le numéro dans Resume ne correspond pas à la session.
    .fix = Abandonner la session enregistrée et en ouvrir une nouvelle.

code-fluxer-4008 = La gateway de Fluxer a reçu des payloads plus vite qu’elle ne le permet.
    .meaning = Le client a dépassé la limite de débit.
    .fix = Envoyer moins souvent, et attendre avant de se reconnecter.

code-fluxer-4009 = La session avec la gateway de Fluxer a expiré.
    .meaning = La gateway n’a pas eu de nouvelles du client à temps.
    .fix = Ouvrir une nouvelle session, et vérifier que les heartbeats partent à l’heure.

code-fluxer-4010 = La gateway de Fluxer n’accepte pas le shard indiqué dans Identify.
    .meaning = Le numéro du shard et le nombre de shards ne vont pas ensemble.
    .fix = Corriger `shard` avant de se reconnecter.

code-fluxer-4011 = La gateway de Fluxer veut plus d’un shard pour ce client.
    .meaning = Une seule connexion ne peut pas servir tout ce dont le client fait partie.
    .fix = Répartir le client en shards.

code-fluxer-4012 = La gateway de Fluxer ne connaît pas la version indiquée dans l’URL.
    .meaning = La version demandée n’est pas de celles qu’elle offre.
    .fix = Demander une version prise en charge.

## Pusher Channels protocol

code-pusher-1013 = Le serveur compatible Pusher se ferme ; soketi met fin ainsi à ses sockets.
    .meaning = Quand il s’arrête, soketi annonce d’abord 4200 dans un message, puis ferme avec 1013.
    .fix = Se reconnecter après une pause courte et aléatoire.

code-pusher-4000 = L’application Pusher n’accepte que des connexions chiffrées.
    .meaning = La socket a été ouverte en `ws:`, et l’application exige TLS.
    .fix = Se connecter en `wss:` ; dans pusher-js, activer `forceTLS`.

code-pusher-4001 = Aucune application Pusher n’a cette clé.
    .meaning = La clé dans le chemin est inconnue de ce cluster ou de ce serveur.
    .fix = Comparer la clé et le cluster avec le tableau de bord ou avec la configuration du serveur.

code-pusher-4003 = L’application Pusher est désactivée.
    .meaning = L’application existe, et son propriétaire l’a désactivée.
    .fix = Réactiver l’application ; d’ici là, chaque tentative sera refusée.

code-pusher-4004 = L’application Pusher a épuisé ses connexions.
    .meaning = Il y a autant de sockets ouvertes que l’offre ou la configuration du serveur en permet.
    .fix = Fermer les sockets inutiles, par exemple celles d’onglets oubliés, ou relever la limite.

code-pusher-4005 = Le chemin est inconnu ; dans Laravel Reverb, les messages sont arrivés trop vite.
    .meaning = Pour Pusher, le chemin de l’URL ne mène nulle part. Laravel Reverb utilise ce numéro pour sa limite de débit sur les messages.
    .fix = Avec Reverb, envoyer moins souvent ou relever la limite ; ailleurs, vérifier le chemin, dans pusher-js `wsPath`.

code-pusher-4006 = Le serveur Pusher ne peut pas lire la version du client.
    .meaning = Le paramètre `version` a une forme que le serveur ne comprend pas.
    .fix = Mettre à jour la bibliothèque cliente, ou corriger l’URL si elle est écrite à la main.

code-pusher-4007 = Le serveur Pusher ne parle pas la version du protocole demandée.
    .meaning = Le paramètre `protocol` désigne une version qu’il n’a pas.
    .fix = Utiliser une bibliothèque cliente à jour pour ce serveur.

code-pusher-4008 = Aucune version du protocole n’a été indiquée au serveur Pusher.
    .meaning = Le paramètre `protocol` manque dans l’URL.
    .fix = Ajouter `protocol=7`, ou laisser une bibliothèque cliente écrire l’URL.

code-pusher-4009 = Non autorisé ; dans Laravel Reverb, l’origine de la page n’est pas permise.
    .meaning = Pusher n’a pas vu d’autorisation valide. Laravel Reverb répond ainsi quand l’origine de la page n’est pas sur sa liste.
    .fix = Vérifier l’authentification ; avec Reverb, ajouter l’hôte de la page à `allowed_origins`.

code-pusher-4100 = Le serveur Pusher n’a plus de place pour une connexion de plus.
    .meaning = Il est à pleine capacité ; dans soketi, la limite de connexions de l’application est atteinte.
    .fix = Réessayer après une seconde au moins, et attendre plus longtemps à chaque fois.

code-pusher-4200 = Le serveur Pusher demande au client de se reconnecter aussitôt.
    .meaning = Le serveur veut que la socket aille ailleurs, par exemple parce qu’il s’arrête.
    .fix = Rien : les bibliothèques clientes se reconnectent d’elles-mêmes.

code-pusher-4201 = Le serveur Pusher n’a pas reçu de réponse à son ping.
    .meaning = La page n’a pas répondu à temps : elle était peut-être gelée, ou le réseau avait disparu.
    .fix = Se reconnecter. Si cela arrive souvent, regarder du côté des onglets en arrière-plan et des longs traitements sur le thread principal.

code-pusher-4202 = Le serveur Pusher a fermé une connexion sur laquelle rien ne se passait.
    .meaning = Il n’y a eu aucune activité pendant tout le délai que laisse le serveur.
    .fix = Laisser la bibliothèque cliente envoyer ses pings ; garder son délai d’inactivité inférieur à celui du serveur.

code-pusher-4301 = Le serveur Pusher a rejeté un événement client : trop ont été envoyés.
    .meaning = Ce numéro vient normalement dans un message et laisse la socket ouverte. Comme code de fermeture, pusher-js le prend pour un refus.
    .fix = Envoyer moins souvent des événements client, par exemple un seul pour plusieurs changements.

code-pusher-4302 = Trop d’utilisateurs dans la watchlist ; dans soketi, le serveur a échoué.
    .meaning = Pour Pusher, la watchlist est plus longue que permis. soketi utilise ce numéro pour une erreur à lui. Normalement, il vient dans un message.
    .fix = Suivre moins d’utilisateurs ; avec soketi, lire les logs du serveur.

code-pusher-4000-4099 = Le serveur Pusher refuse : se reconnecter à l’identique n’y fera rien.
    .meaning = { $code } est dans la plage où Pusher met les refus qui dépendent de la façon dont le client s’est connecté.
    .fix = Corriger ce que le motif indique avant de se reconnecter.

code-pusher-4100-4199 = Le serveur Pusher demande au client de revenir plus tard.
    .meaning = { $code } est dans la plage des difficultés passagères, après lesquelles un client attend au moins une seconde.
    .fix = Se reconnecter après une pause croissante et aléatoire.

code-pusher-4200-4299 = Le serveur Pusher veut que le client revienne aussitôt ; 4200 à 4299 le demandent tous.
    .meaning = { $code } est dans la plage après laquelle un client peut revenir sans pause.
    .fix = Rien : les bibliothèques clientes se reconnectent d’elles-mêmes.

## GraphQL over WebSocket

code-graphql-ws-1001 = Le serveur GraphQL s’arrête et a mis fin à ses sockets.
    .meaning = Le serveur se défait ainsi de ses connexions quand il s’arrête.
    .fix = Rien : le client se reconnecte et se réabonne.

code-graphql-ws-4004 = Le client GraphQL a fermé : le serveur a envoyé quelque chose d’inattendu.
    .meaning = C’est le client lui-même qui envoie ce code quand un message ne suit pas le protocole.
    .fix = Vérifier que le serveur parle `graphql-transport-ws`, et non l’ancien protocole sous un autre nom.

code-graphql-ws-4005 = Le client GraphQL a fermé à cause d’une erreur de son côté.
    .meaning = Une exception dans la configuration de la page, le plus souvent dans la fonction `connectionParams`, a mis fin à la tentative.
    .fix = Lire le motif : il porte le message de l’exception. Attraper les erreurs là où les paramètres sont calculés.

code-graphql-ws-4400 = Le serveur GraphQL a reçu un message qui n’existe pas dans le protocole.
    .meaning = Un message n’était pas du JSON, avait un `type` inconnu, ou manquait d’un champ.
    .fix = Comparer les messages avec le protocole ; souvent, le client parle encore l’ancien subscriptions-transport-ws.

code-graphql-ws-4401 = Le serveur GraphQL a reçu un abonnement avant l’acquittement de la connexion.
    .meaning = Il s’agit de l’ordre des messages, pas d’authentification : `subscribe` est arrivé avant `connection_ack`.
    .fix = Attendre `connection_ack` avant de s’abonner. Un serveur qui utilise 4401 pour ses propres identifiants devrait le dire dans le motif.

code-graphql-ws-4403 = Le serveur GraphQL a refusé la connexion dans son `onConnect`.
    .meaning = Le serveur a examiné `connectionParams` et a dit non.
    .fix = Vérifier les identifiants dans `connectionParams`, et les recalculer à chaque tentative.

code-graphql-ws-4406 = Le serveur GraphQL ne parle pas le sous-protocole proposé.
    .meaning = Le client et le serveur n’ont aucune version du protocole en commun.
    .fix = Utiliser la même génération de bibliothèque des deux côtés : `graphql-transport-ws` et `graphql-ws` sont deux protocoles différents.

code-graphql-ws-4408 = Le serveur GraphQL a attendu en vain `connection_init`.
    .meaning = Le premier message n’est pas arrivé dans le délai d’attente du serveur, de trois secondes par défaut.
    .fix = Faire aboutir `connectionParams` plus vite, ou relever `connectionInitWaitTimeout` sur le serveur.

code-graphql-ws-4409 = Le serveur GraphQL a déjà un abonnement avec cet identifiant.
    .meaning = Deux opérations d’une même connexion ont utilisé le même identifiant.
    .fix = Donner à chaque opération un identifiant à elle ; chercher un abonnement lancé deux fois.

code-graphql-ws-4429 = Le serveur GraphQL a reçu `connection_init` plus d’une fois.
    .meaning = Une connexion ne peut être initialisée qu’une fois.
    .fix = L’envoyer une seule fois par socket ; chercher deux clients qui partagent une même socket.

code-graphql-ws-4499 = Le client GraphQL a mis fin à la connexion par son `terminate()`.
    .meaning = La page a abandonné la connexion sur-le-champ, le plus souvent parce qu’un ping n’a pas reçu de réponse à temps.
    .fix = Regarder ce qui appelle `terminate()`. Le client se reconnecte de lui-même.

code-graphql-ws-4500 = Le serveur GraphQL a échoué.
    .meaning = Une exception que rien n’a attrapée a mis fin à la connexion côté serveur.
    .fix = Lire les logs du serveur à cet instant ; le client ne réessaie pas après ce code.

code-graphql-ws-4504 = Le client GraphQL a attendu en vain `connection_ack`.
    .meaning = Le client dans la page a renoncé : le serveur n’avait pas acquitté à temps.
    .fix = Regarder ce qu’attend `onConnect` sur le serveur, ou relever `connectionAckWaitTimeout` dans le client.

## subscriptions-transport-ws

code-subscriptions-transport-ws-1002 = Le serveur GraphQL a fermé : son sous-protocole n’était pas proposé.
    .meaning = L’ancien serveur Apollo veut `graphql-ws` ou `graphql-subscriptions` comme sous-protocole et ferme sans cela.
    .fix = Proposer `graphql-ws` dans le client, ou passer des deux côtés à la bibliothèque graphql-ws et à `graphql-transport-ws`.

code-subscriptions-transport-ws-1005 = Connexion GraphQL fermée sans code, comme cette bibliothèque le fait à la fin.
    .meaning = Le serveur ferme ainsi après `connection_terminate` ; le `close()` de la page a le même aspect.
    .fix = Rien, si la page avait terminé ses abonnements.

code-subscriptions-transport-ws-1011 = Le serveur GraphQL n’a pas accepté la connexion dans son `onConnect`.
    .meaning = Un message de type `connection_error`, avec la raison, est arrivé juste avant.
    .fix = Lire ce message, et corriger les paramètres de connexion ou les identifiants.

## Hasura

code-hasura-1002 = Hasura a reçu un message qui n’existe pas dans son protocole GraphQL.
    .meaning = Le message ne va pas avec le sous-protocole convenu.
    .fix = Vérifier que la bibliothèque cliente parle le sous-protocole qu’elle demande.

code-hasura-4400 = Hasura n’a rien pu faire d’un message ; le motif dit pourquoi.
    .meaning = C’est son refus général. Le motif est un petit texte JSON.
    .fix = Lire le motif et corriger le message dont il se plaint.

code-hasura-4401 = Hasura a reçu une opération avant l’initialisation de la connexion.
    .meaning = Un démarrage est arrivé avant que `connection_init` ait été accepté.
    .fix = Attendre l’acquittement avant la première opération.

code-hasura-4403 = Hasura n’a pas accepté les identifiants.
    .meaning = Le hook d’authentification ou la vérification du JWT a refusé la connexion.
    .fix = Obtenir un nouveau jeton et se connecter avec lui ; si cela se répète, vérifier la réponse du hook.

code-hasura-4408 = Hasura a attendu en vain `connection_init`.
    .meaning = Le premier message n’est pas arrivé à temps.
    .fix = Envoyer `connection_init` dès que la socket est ouverte, avec des identifiants prêts à ce moment-là.

code-hasura-4409 = Hasura exécute déjà une opération avec cet identifiant.
    .meaning = Deux opérations d’une même connexion partagent un identifiant.
    .fix = N’utiliser chaque identifiant que pour une seule opération.

code-hasura-4429 = Hasura a reçu `connection_init` plus d’une fois.
    .meaning = Une connexion ne s’initialise qu’une fois.
    .fix = L’envoyer une seule fois ; chercher deux clients sur une même socket.

## Twitch EventSub

code-twitch-eventsub-4000 = Twitch a échoué : une erreur de son serveur a mis fin à la connexion.
    .meaning = La panne est du côté de Twitch.
    .fix = Se reconnecter après une pause croissante.

code-twitch-eventsub-4001 = Twitch a fermé parce que le client a envoyé un message.
    .meaning = Cette socket ne fait que livrer. À part les pongs, qu’envoie le navigateur, un client ne doit rien envoyer.
    .fix = Retirer chaque `send()`, et créer les abonnements par HTTP.

code-twitch-eventsub-4002 = Twitch n’a pas reçu de réponse à son ping.
    .meaning = La connexion ne fonctionnait plus, ou le navigateur ne tournait pas.
    .fix = Se reconnecter. Le navigateur répond de lui-même aux pings : chercher donc une mise en veille ou une perte de réseau.

code-twitch-eventsub-4003 = Twitch a fermé parce que la connexion n’avait aucun abonnement.
    .meaning = Aucun abonnement n’a été pris dans les dix secondes qui ont suivi le message d’accueil.
    .fix = Créer le premier abonnement dès que `session_welcome` est arrivé.

code-twitch-eventsub-4004 = Twitch a fermé l’ancienne socket : le passage à la nouvelle a trop duré.
    .meaning = Après `session_reconnect`, il y a trente secondes pour se connecter à la nouvelle URL.
    .fix = Se connecter aussitôt à `reconnect_url`, et fermer l’ancienne socket quand la nouvelle a reçu son message d’accueil.

code-twitch-eventsub-4005 = Twitch a perdu la connexion dans son propre réseau : délai dépassé.
    .meaning = Une panne passagère dans le réseau de Twitch.
    .fix = Se reconnecter.

code-twitch-eventsub-4006 = Twitch a perdu la connexion à cause d’une panne dans son réseau.
    .meaning = Une panne passagère dans le réseau de Twitch.
    .fix = Se reconnecter ; si cela continue, consulter la page d’état de Twitch.

code-twitch-eventsub-4007 = Twitch n’accepte pas cette URL de reconnexion.
    .meaning = L’URL a été modifiée, a déjà servi, ou est trop ancienne.
    .fix = Se connecter à l’URL ordinaire et se réabonner.

## OBS Studio

code-obs-websocket-4000 = OBS a fermé la connexion sans dire pourquoi.
    .meaning = Ce numéro est réservé aux erreurs qui n’en ont pas d’autre.
    .fix = Se reconnecter ; si cela se répète, regarder les logs d’OBS.

code-obs-websocket-4002 = OBS n’a pas pu décoder un message.
    .meaning = Le message n’est pas dans l’encodage convenu.
    .fix = Envoyer du texte pour `obswebsocket.json` et du MessagePack binaire pour `obswebsocket.msgpack`.

code-obs-websocket-4003 = OBS ne trouve pas un champ obligatoire dans un message.
    .meaning = Une clé obligatoire est absente.
    .fix = Comparer le message avec la documentation du protocole.

code-obs-websocket-4004 = OBS a reçu un champ du mauvais type.
    .meaning = La clé est là, mais sa valeur est, par exemple, un texte au lieu d’un nombre.
    .fix = Corriger le type de la valeur.

code-obs-websocket-4005 = OBS ne connaît pas l’opcode envoyé.
    .meaning = L’`op` du message n’est pas de ceux du protocole.
    .fix = Comparer `op` avec la documentation du protocole.

code-obs-websocket-4006 = OBS a reçu un message avant que le client se soit identifié.
    .meaning = Identify doit être le premier message d’un client.
    .fix = Répondre à Hello par Identify et attendre Identified.

code-obs-websocket-4007 = OBS a reçu un deuxième Identify.
    .meaning = La session était déjà identifiée.
    .fix = Utiliser Reidentify pour changer les réglages d’une session.

code-obs-websocket-4008 = OBS n’a pas accepté le mot de passe.
    .meaning = Le texte d’authentification manque, ou a été calculé à partir d’un autre mot de passe.
    .fix = Vérifier le mot de passe dans Outils, Paramètres du serveur WebSocket, et calculer le texte avec le salt et le challenge de cette connexion.

code-obs-websocket-4009 = OBS ne parle pas la version que demande le client.
    .meaning = La version RPC du client n’est pas prise en charge ; souvent, c’est un client prévu pour la version 4 du protocole.
    .fix = Passer à une bibliothèque cliente pour la version 5 du protocole.

code-obs-websocket-4010 = OBS a mis fin à cette session.
    .meaning = Quelqu’un a retiré le client, ou les réglages du serveur ont changé.
    .fix = Ne se reconnecter que si l’utilisateur le demande.

code-obs-websocket-4011 = OBS a reçu un champ dont il ne peut pas utiliser la valeur.
    .meaning = La valeur a le bon type, mais sort de ce qui est permis.
    .fix = Corriger la valeur.

code-obs-websocket-4012 = OBS n’a pas, sur cette machine, une fonction demandée.
    .meaning = Le système d’exploitation ou l’installation ne l’offre pas.
    .fix = Se passer ici de cette fonction.

## Hocuspocus

code-hocuspocus-1009 = Hocuspocus a reçu un message trop volumineux.
    .meaning = Une mise à jour du document a dépassé la limite du serveur.
    .fix = Faire des changements plus petits, garder les fichiers hors du document, ou relever la limite.

code-hocuspocus-4205 = Hocuspocus demande de repartir à neuf pour ce document.
    .meaning = Le serveur a abandonné la connexion du document.
    .fix = Se reconnecter et laisser le document se synchroniser ; le provider le fait de lui-même.

code-hocuspocus-4401 = Hocuspocus veut un jeton valide.
    .meaning = Le jeton manque, ou n’a pas été accepté.
    .fix = Donner au provider un jeton à jour, et se reconnecter.

code-hocuspocus-4403 = Hocuspocus ne donne pas accès à ce document.
    .meaning = Un hook du serveur, le plus souvent `onAuthenticate`, a dit non.
    .fix = Vérifier ce que l’utilisateur a le droit d’ouvrir ; redemander n’y changera rien.

code-hocuspocus-4408 = Hocuspocus n’a pas reçu de réponse à son ping.
    .meaning = La page n’a pas répondu dans le délai d’attente du serveur.
    .fix = Se reconnecter. Si cela arrive souvent, chercher une machine en veille ou une perte de réseau.

## Colyseus

code-colyseus-4000 = Le client a quitté volontairement la room Colyseus, ou elle a été supprimée.
    .meaning = C’est la fin ordinaire d’une partie.
    .fix = Rien, si ce départ était voulu.

code-colyseus-4001 = Le serveur Colyseus s’arrête.
    .meaning = Le processus se termine en bon ordre et déconnecte ses clients.
    .fix = Rejoindre de nouveau après une pause.

code-colyseus-4002 = Un handler de la room Colyseus a échoué.
    .meaning = Le code de la room a levé une exception, ou ce que le client a envoyé était inutilisable.
    .fix = Lire les logs du serveur à cet instant.

code-colyseus-4003 = Le client Colyseus n’a pas pu revenir dans sa room.
    .meaning = Les tentatives de reconnexion sont épuisées.
    .fix = Rejoindre la room à neuf ; l’ancienne place est perdue.

code-colyseus-4010 = Le serveur Colyseus redémarre, et le client peut revenir.
    .meaning = Cela arrive en développement, quand le serveur est relancé.
    .fix = Se reconnecter avec le jeton de reconnexion.

code-colyseus-4201 = Le serveur Colyseus a déconnecté le client.
    .meaning = Un serveur en version 0.16 a mis fin lui-même à la connexion.
    .fix = Réessayer après une pause.

code-colyseus-4202 = Le serveur Colyseus a trop de clients.
    .meaning = Un serveur en version 0.16 a atteint sa limite.
    .fix = Rejoindre une autre room, ou relever la limite.

## Liveblocks

code-liveblocks-1011 = Liveblocks a échoué : une erreur de son serveur a mis fin à la connexion.
    .meaning = La panne est du côté du serveur.
    .fix = Rien : le client se reconnecte de lui-même.

code-liveblocks-1013 = Liveblocks demande au client de revenir plus tard.
    .meaning = Le service est occupé ; l’autorisation du client reste valable.
    .fix = Rien : le client attend et se reconnecte de lui-même.

code-liveblocks-4000 = Liveblocks n’a pas pu comprendre un message.
    .meaning = Le client et le serveur ne s’accordent pas sur la forme des messages.
    .fix = Mettre à jour les paquets Liveblocks, tous dans la même version.

code-liveblocks-4001 = Liveblocks ne laisse pas cet utilisateur entrer dans la room.
    .meaning = L’accès a été refusé, et un nouveau jeton n’y changerait rien.
    .fix = Vérifier les droits de l’utilisateur et de la room.

code-liveblocks-4002 = Trop de messages par seconde pour Liveblocks.
    .meaning = Ce numéro est défini ; le client de Liveblocks l’indique comme non utilisé actuellement.
    .fix = Envoyer moins de mises à jour, par exemple avec un `throttle` plus long.

code-liveblocks-4003 = Trop de connexions simultanées à Liveblocks.
    .meaning = Ce numéro est défini ; le client de Liveblocks l’indique comme non utilisé actuellement.
    .fix = Fermer les connexions inutiles, ou consulter les limites de l’offre.

code-liveblocks-4004 = Trop de messages à Liveblocks pour une journée.
    .meaning = Ce numéro est défini ; le client de Liveblocks l’indique comme non utilisé actuellement.
    .fix = Consulter les limites de l’offre.

code-liveblocks-4005 = La room Liveblocks est pleine.
    .meaning = Autant de clients sont connectés à cette room qu’elle peut en avoir.
    .fix = Fermer d’autres connexions à la room, ou relever la limite de l’offre.

code-liveblocks-4006 = La room Liveblocks a maintenant un autre identifiant.
    .meaning = La room a été renommée pendant qu’elle servait.
    .fix = Entrer dans la room par son nouvel identifiant.

code-liveblocks-4100 = Liveblocks a retiré cette connexion de la room.
    .meaning = Le serveur a déconnecté le client ; il peut revenir avec une nouvelle autorisation.
    .fix = Demander une nouvelle autorisation ; si ce n’était pas voulu, chercher ce qui retire les utilisateurs.

code-liveblocks-4109 = Le jeton Liveblocks a expiré.
    .meaning = La durée de vie du jeton s’est achevée pendant que la connexion était ouverte.
    .fix = Émettre un nouveau jeton ; le client le demande à l’endpoint d’autorisation.

code-liveblocks-4999 = Liveblocks a mis fin à la connexion pour de bon.
    .meaning = Le serveur indique que le client ne doit pas revenir.
    .fix = Ne pas se reconnecter de soi-même.

## tldraw sync

code-tldraw-sync-4099 = tldraw a mis fin pour de bon à la synchronisation ; le motif dit pourquoi.
    .meaning = Le motif est un seul mot, comme `ROOM_FULL`, `NOT_FOUND` ou `CLIENT_TOO_OLD`.
    .fix = Selon le motif : vérifier l’identifiant de la room et l’authentification, recharger une page ancienne, déployer un serveur ancien dans une version récente, envoyer moins, ou accorder le schéma et les enregistrements.

## Centrifugo

code-centrifugo-3000 = Centrifugo a fermé la connexion sans consigne.
    .meaning = C’est la fin simple, et le client peut revenir. L’IANA donne à 3000 un autre sens, qui ne vaut pas ici.
    .fix = Rien : le client se reconnecte de lui-même.

code-centrifugo-3001 = Centrifugo arrête ce nœud.
    .meaning = Le nœud s’arrête, le plus souvent pour un déploiement.
    .fix = Rien : le client se reconnecte, à un autre nœud s’il y en a un.

code-centrifugo-3004 = Centrifugo a échoué : une erreur de son côté.
    .meaning = Quelque chose a mal tourné dans le serveur, ou dans le backend de l’application qu’il interroge.
    .fix = Lire les logs du serveur à cet instant.

code-centrifugo-3005 = La connexion Centrifugo a expiré : son jeton n’est plus valable.
    .meaning = La durée de vie du jeton est écoulée, et il n’a pas été renouvelé.
    .fix = Donner au client une fonction qui va chercher un nouveau jeton, comme `getToken`.

code-centrifugo-3006 = Un abonnement Centrifugo a expiré : son jeton n’est plus valable.
    .meaning = Le jeton de l’abonnement n’a pas été renouvelé à temps.
    .fix = Donner à l’abonnement une fonction qui va chercher un nouveau jeton.

code-centrifugo-3008 = Le client Centrifugo lit trop lentement.
    .meaning = Les messages pour ce client se sont accumulés jusqu’à remplir sa file d’attente. Le sens que l’IANA donne à 3008 ne vaut pas ici.
    .fix = Envoyer moins à ce client, faire moins de travail par message, ou agrandir la file d’attente.

code-centrifugo-3009 = Centrifugo n’a pas pu écrire dans la connexion.
    .meaning = La connexion était rompue ou bloquée quand le serveur a envoyé.
    .fix = Rien : le client se reconnecte de lui-même.

code-centrifugo-3010 = Centrifugo ne sait plus où en est ce client dans un flux.
    .meaning = La position dans l’historique du flux s’est perdue, si bien que des messages peuvent manquer.
    .fix = Rien : le client se reconnecte et rattrape. Si cela arrive souvent, garder un historique plus long.

code-centrifugo-3011 = Centrifugo demande au client de se reconnecter.
    .meaning = Quelqu’un l’a demandé par l’API du serveur, ou le serveur veut répartir sa charge.
    .fix = Rien : le client se reconnecte de lui-même.

code-centrifugo-3012 = Centrifugo n’a pas reçu de réponse à son ping.
    .meaning = La page n’a pas répondu à temps ; ici, c’est le script de la page qui répond, pas le navigateur.
    .fix = Chercher un onglet gelé ou ralenti, ou de longs traitements sur le thread principal.

code-centrifugo-3500 = Centrifugo n’accepte pas le jeton.
    .meaning = Le JWT a une mauvaise signature, de mauvais claims ou une mauvaise forme.
    .fix = Vérifier la clé et les claims avec lesquels le backend fabrique les jetons.

code-centrifugo-3501 = Centrifugo a reçu un message qui enfreint son protocole.
    .meaning = Une commande avait une mauvaise forme ou est arrivée au mauvais moment.
    .fix = Passer à une bibliothèque cliente qui convient au serveur.

code-centrifugo-3502 = Centrifugo a attendu en vain la commande connect.
    .meaning = La socket était ouverte, et le client ne s’est pas présenté à temps.
    .fix = Envoyer aussitôt la commande connect ; chercher ce qui prend du temps avant elle.

code-centrifugo-3503 = Centrifugo a déconnecté le client, et lui demande de ne pas revenir.
    .meaning = Quelqu’un a déconnecté cet utilisateur par l’API ou les hooks du serveur.
    .fix = Rien, sauf si ce n’était pas voulu : chercher alors l’appel dans le backend.

code-centrifugo-3504 = Centrifugo a autant de connexions qu’il en permet.
    .meaning = Une limite est atteinte, le plus souvent celle des connexions d’un même utilisateur.
    .fix = Fermer d’autres connexions, comme celles d’onglets oubliés, ou relever la limite.

code-centrifugo-3505 = Le client Centrifugo s’abonne à trop de canaux.
    .meaning = La limite de canaux par connexion est atteinte.
    .fix = Se désabonner des canaux inutiles, ou relever la limite.

## SockJS

code-sockjs-1000 = La connexion SockJS a été fermée de façon ordinaire.
    .meaning = C’est ce que dit le `close()` du serveur quand on ne lui donne rien d’autre.
    .fix = Rien, si cette fin était voulue.

code-sockjs-3000 = SockJS n’a pas eu de réponse à son heartbeat, ou a reçu autre chose que du JSON.
    .meaning = Le motif dit lequel des deux : « No response from heartbeat » ou « Broken framing ». Le sens que l’IANA donne à 3000 ne vaut pas ici.
    .fix = Pour le heartbeat, chercher un onglet gelé ou une perte de réseau. Pour le format, n’envoyer que ce qu’enverrait un client SockJS.

## Socket.IO

code-socketio-1005 = Socket.IO a fermé la connexion ; il ne donne pas de code.
    .meaning = Socket.IO n’envoie jamais de code. Le serveur ferme ainsi après un pong manqué, un paquet mal formé ou `disconnect(true)`, et le `disconnect()` du client a le même aspect.
    .fix = Comparer le silence avec `pingInterval` et `pingTimeout`, 25 s et 20 s par défaut. S’il n’y en a pas eu, chercher un appel à `disconnect()`.

code-socketio-1009 = Un paquet dépassait la taille que le serveur Socket.IO accepte.
    .meaning = La limite est `maxHttpBufferSize`, un million d’octets par défaut. Elle vaut aussi pour les WebSockets.
    .fix = Relever `maxHttpBufferSize` sur le serveur, ou envoyer les données volumineuses en plusieurs parties.

## ASP.NET Core SignalR

code-signalr-1000 = Le hub SignalR ou son client a fermé la connexion.
    .meaning = Le dernier message du serveur peut porter une erreur et dire si le client peut revenir ; le code ne le dit pas.
    .fix = Activer les logs du client pour voir ce message ; utiliser `withAutomaticReconnect` si le client doit revenir.

code-signalr-1011 = Le serveur SignalR n’a pas pu continuer à envoyer.
    .meaning = La boucle qui écrit dans la connexion a échoué.
    .fix = Lire les logs du serveur à cet instant, et se reconnecter après une pause.

## Phoenix

code-phoenix-1000 = Une connexion Phoenix a pris fin, en bon ordre ou après un silence.
    .meaning = Cowboy donne 1000 après 60 s sans données, et phoenix.js ferme lui-même avec 1000 et « heartbeat timeout » quand son heartbeat reste sans réponse.
    .fix = Si ce n’était pas voulu, regarder le silence qui a précédé : garder l’intervalle du heartbeat du client sous le `timeout` de l’endpoint, et voir ce qui a retenu le serveur.

code-phoenix-1001 = Le serveur Phoenix s’arrête.
    .meaning = Bandit l’envoie à ses clients quand il s’arrête.
    .fix = Rien : phoenix.js se reconnecte et rejoint de nouveau ses canaux.

code-phoenix-1002 = Le serveur Phoenix a fermé après un silence, ou à cause d’une trame mal formée.
    .meaning = Bandit utilise ce numéro aussi pour son délai d’inactivité, de 60 s par défaut : il ne s’agit donc pas forcément d’une erreur de protocole.
    .fix = S’il y a eu silence avant la fin, maintenir le heartbeat du client ou relever `timeout`. Sinon, chercher un proxy qui modifie les trames.

code-phoenix-1011 = Le processus Phoenix derrière la connexion a échoué.
    .meaning = Le handler de la socket a planté ou renvoyé une erreur.
    .fix = Lire les logs du serveur à cet instant ; phoenix.js se reconnecte de lui-même.

## Rails Action Cable

code-actioncable-1005 = Action Cable a déconnecté ; la raison se trouvait dans le dernier message.
    .meaning = Le serveur dit `disconnect` avec une raison dans un message, puis ferme sans code. Le client ferme aussi de cette façon quand il n’entend aucun ping pendant six secondes.
    .fix = Si c’est le serveur, regarder ce message : `unauthorized`, `invalid_request`, `server_restart` ou `remote`. S’il y a eu silence avant, chercher un serveur bloqué ou un proxy qui met en tampon.

## Amazon API Gateway

code-aws-apigateway-1003 = Amazon API Gateway n’accepte que du texte, et a reçu du binaire.
    .meaning = Ses API WebSocket ne prennent pas en charge les trames binaires.
    .fix = Envoyer du texte, par exemple du Base64 ou du JSON.

code-aws-apigateway-1009 = Un message ou une trame dépassait la taille qu’Amazon API Gateway accepte.
    .meaning = Une trame peut faire 32 Ko, un message entier 128 Ko.
    .fix = Découper les données, ou les déposer ailleurs et envoyer leur adresse.

## Convex

code-convex-4040 = Convex n’a pas de déploiement à cette adresse.
    .meaning = La connexion a été acceptée en périphérie, mais le déploiement n’est pas là. Cela peut être passager pendant une mise en ligne.
    .fix = Vérifier l’URL du déploiement dans la configuration du client.

## AssemblyAI streaming

code-assemblyai-3005 = AssemblyAI a échoué : une erreur de son serveur a mis fin à la session.
    .meaning = La panne est du côté du service.
    .fix = Ouvrir une nouvelle session après une pause.

code-assemblyai-3006 = AssemblyAI n’accepte pas un paramètre ou un message.
    .meaning = Quelque chose dans l’URL ou dans un message n’a pas passé la vérification.
    .fix = Lire le message d’erreur arrivé auparavant, et corriger ce qu’il indique.

code-assemblyai-3007 = AssemblyAI a reçu un morceau audio de mauvaise durée.
    .meaning = Chaque morceau a une durée minimale et une durée maximale, et l’un d’eux en sortait.
    .fix = Regrouper ou découper l’audio pour que les morceaux aient la durée documentée.

code-assemblyai-3008 = La session AssemblyAI a atteint sa durée maximale.
    .meaning = Le service limite la durée d’une session. Le sens que l’IANA donne à 3008 ne vaut pas ici.
    .fix = Ouvrir une nouvelle session avant que la limite soit atteinte.

code-assemblyai-3009 = Trop de sessions AssemblyAI sont ouvertes à la fois.
    .meaning = La limite de sessions simultanées du compte est atteinte.
    .fix = Terminer les sessions inutiles et réessayer après une pause, ou relever la limite.

code-assemblyai-4000 = AssemblyAI n’accepte pas la fréquence d’échantillonnage.
    .meaning = Elle doit être un nombre entier positif.
    .fix = Corriger la fréquence d’échantillonnage dans l’URL.

code-assemblyai-4001 = AssemblyAI n’accepte pas la clé ou le jeton.
    .meaning = Les identifiants sont absents, faux ou périmés.
    .fix = Obtenir un nouveau jeton auprès de son propre serveur et se connecter avec lui.

code-assemblyai-4002 = Le compte AssemblyAI n’a plus de crédit.
    .meaning = Le solde ne couvre pas une session de plus.
    .fix = Recharger le compte.

code-assemblyai-4003 = AssemblyAI n’offre cette fonction qu’aux comptes payants.
    .meaning = L’offre du compte ne comprend pas le streaming, ou pas la partie qui en a été demandée.
    .fix = Ajouter un moyen de paiement au compte.

code-assemblyai-4004 = AssemblyAI ne connaît pas cette session.
    .meaning = L’identifiant de session n’appartient à aucune session existante.
    .fix = Ouvrir une nouvelle session.

code-assemblyai-4008 = La session AssemblyAI a expiré.
    .meaning = La session est trop ancienne pour être utilisée.
    .fix = Ouvrir une nouvelle session.

code-assemblyai-4010 = La session AssemblyAI est déjà fermée.
    .meaning = Quelque chose a été envoyé à une session terminée.
    .fix = Ouvrir une nouvelle session, et cesser d’envoyer à l’ancienne.

code-assemblyai-4029 = AssemblyAI a été sollicité trop souvent.
    .meaning = Une limite de débit a été atteinte.
    .fix = Envoyer ou se connecter moins souvent, et attendre avant la tentative suivante.

code-assemblyai-4030 = Cette session AssemblyAI est utilisée par une autre connexion.
    .meaning = Une session ne peut avoir qu’une socket.
    .fix = Ouvrir une socket par session.

code-assemblyai-4031 = AssemblyAI n’a pas reçu d’audio pendant trop longtemps.
    .meaning = La session est restée inactive et a expiré.
    .fix = Continuer d’envoyer de l’audio tant que la session est utile, ou y mettre fin quand elle ne l’est plus.

code-assemblyai-4032 = Un message audio pour AssemblyAI est trop court.
    .meaning = Un message contenait moins d’audio que le service n’en accepte.
    .fix = Regrouper plus d’audio avant d’envoyer.

code-assemblyai-4033 = Un message audio pour AssemblyAI est trop long.
    .meaning = Un message contenait plus d’audio que le service n’en accepte.
    .fix = Envoyer l’audio en parties plus petites.

code-assemblyai-4034 = AssemblyAI a reçu trop peu d’audio pour le transcoder.
    .meaning = Les données ne suffisaient pas à un décodage.
    .fix = Regrouper plus d’audio avant d’envoyer, et vérifier son encodage.

code-assemblyai-4101 = AssemblyAI ne peut pas utiliser un message : son JSON n’a pas la bonne forme.
    .meaning = Un champ manque, ou n’a pas le bon type.
    .fix = Comparer le message avec la documentation.

code-assemblyai-4102 = Trop de flux AssemblyAI sont ouverts.
    .meaning = La limite de flux du compte est atteinte.
    .fix = En fermer d’autres, et réessayer après une pause.

code-assemblyai-4103 = Une autre connexion a repris cette session AssemblyAI.
    .meaning = La session s’est poursuivie sur une socket plus récente.
    .fix = Laisser partir cette socket ; la plus récente a la session.

## Deepgram

code-deepgram-1000 = Deepgram a fini : il répond à la demande de fermeture du client.
    .meaning = C’est la fin ordinaire, après un message qui la demande.
    .fix = Rien, si cette fin était voulue.

code-deepgram-1011 = Deepgram n’a rien reçu, ou pas eu de réponse, à temps ; le motif dit lequel des deux.
    .meaning = Un motif qui se termine par `net0001` signifie qu’aucun audio ni message n’est arrivé à temps ; `net0000`, que le service n’avait pas de réponse.
    .fix = Pour `net0001`, envoyer de l’audio peu après l’ouverture, et des messages `KeepAlive` tant qu’il n’y en a pas. Pour `net0000`, réessayer.

## OKX

code-okx-1009 = Une requête à OKX était plus longue qu’il ne l’accepte.
    .meaning = Le message dépassait la plus grande trame qu’OKX accepte.
    .fix = Répartir l’abonnement sur plusieurs requêtes.

code-okx-4001 = OKX n’a pas accepté le login.
    .meaning = La clé, la passphrase, la signature ou l’horodatage est faux.
    .fix = Vérifier la clé et l’horloge de la machine, et signer de nouveau à chaque login.

code-okx-4002 = OKX n’a pas accepté la requête.
    .meaning = L’opération ou ses arguments ne sont pas valides.
    .fix = Comparer `op` et `args` avec la documentation.

code-okx-4003 = Trop d’abonnements OKX pour une même clé d’API.
    .meaning = La limite d’abonnements de la clé est atteinte.
    .fix = Abandonner les abonnements inutiles.

code-okx-4004 = OKX n’a rien reçu du client pendant 30 secondes.
    .meaning = Le serveur met fin aux connexions sur lesquelles le client se tait.
    .fix = Envoyer le texte `ping` dès que rien n’a été envoyé depuis une vingtaine de secondes.

code-okx-4005 = Le client OKX lit trop lentement : son tampon sur le serveur est plein.
    .meaning = Les données sont arrivées plus vite que le client ne les a prises.
    .fix = Faire moins de travail par message, ou réduire les abonnements de cette connexion.

code-okx-4006 = OKX signale que la connexion s’est rompue de son côté.
    .meaning = La panne est du côté du serveur ou sur le trajet.
    .fix = Se reconnecter et se réabonner.

code-okx-4007 = La clé d’API OKX a été modifiée ou supprimée.
    .meaning = La clé avec laquelle la connexion s’était authentifiée n’est plus valide.
    .fix = S’authentifier avec la clé actuelle sur une nouvelle connexion.

code-okx-4008 = Trop d’abonnements à des canaux OKX.
    .meaning = La limite totale de canaux est atteinte.
    .fix = Se désabonner des canaux inutiles.

code-okx-4009 = Trop de canaux OKX sur cette seule connexion.
    .meaning = La limite de canaux par connexion est atteinte.
    .fix = Répartir les canaux sur plusieurs connexions.

## PandaScore live API

code-pandascore-1000 = Le match PandaScore est terminé.
    .meaning = Le flux s’arrête avec le match.
    .fix = Rien : c’était la fin du flux.

code-pandascore-4001 = PandaScore n’a pas reçu de jeton valide.
    .meaning = Le jeton manque dans l’URL, ou il est faux.
    .fix = Ajouter le jeton du compte à l’URL.

code-pandascore-4003 = L’offre PandaScore ne comprend pas ce match.
    .meaning = Le jeton est valide, mais pas pour ce match.
    .fix = Vérifier ce que couvre l’offre.

code-pandascore-4029 = Trop de connexions PandaScore à un même match.
    .meaning = Pas plus de trois sont permises.
    .fix = En fermer d’autres, par exemple celles d’anciens onglets, avant d’en ouvrir une nouvelle.

## NATS

code-nats-1000 = Le client NATS a fermé sa connexion.
    .meaning = Le serveur confirme que le client a demandé la fin.
    .fix = Rien, si cette fin était voulue.

code-nats-1001 = Le serveur NATS s’arrête.
    .meaning = Le serveur s’arrête, et met fin à ses connexions en bon ordre.
    .fix = Rien : le client se reconnecte, à un autre serveur du cluster s’il y en a un.

code-nats-1002 = Le serveur NATS n’a pas pu suivre le protocole du client.
    .meaning = Une commande était illisible ou enfreignait les règles, ou la version du client n’est pas acceptée.
    .fix = Mettre à jour la bibliothèque cliente.

code-nats-1008 = Le serveur NATS refuse : identifiants, limite ou client trop lent.
    .meaning = Ce numéro couvre une authentification échouée ou expirée, les limites de connexions et d’abonnements, et les clients qui lisent trop lentement.
    .fix = Lire le motif, et les logs du serveur, pour savoir duquel il s’agit ; corriger ensuite les identifiants, les limites ou la lecture.

code-nats-1009 = Un message dépassait la taille que le serveur NATS accepte.
    .meaning = Il dépassait le `max_payload` du serveur.
    .fix = Envoyer des messages plus petits, ou relever `max_payload`.

## RabbitMQ Web MQTT

code-rabbitmq-web-mqtt-1000 = RabbitMQ a mis fin à la connexion MQTT ; le motif en dit plus.
    .meaning = « server_initiated_disconnect » signifie un keep-alive manqué ou un autre client avec le même identifiant de client ; « MQTT died » désigne toute autre fin.
    .fix = Donner à chaque client un identifiant à lui et vérifier le keep-alive ; sinon, lire les logs du broker.

code-rabbitmq-web-mqtt-1001 = RabbitMQ passe en maintenance et met fin à ses connexions.
    .meaning = Le nœud écoule ses connexions.
    .fix = Se reconnecter, à un autre nœud s’il y en a un.

code-rabbitmq-web-mqtt-1002 = RabbitMQ a refusé la connexion MQTT, ou a reçu un paquet mal formé.
    .meaning = Le paquet de connexion a été rejeté, souvent pour un mauvais utilisateur ou mot de passe, ou un paquet enfreignait le protocole.
    .fix = Vérifier l’utilisateur, le mot de passe, l’hôte virtuel et la version du protocole.

code-rabbitmq-web-mqtt-1003 = RabbitMQ a reçu un type de trame que MQTT n’utilise pas.
    .meaning = MQTT circule dans des messages binaires, et autre chose est arrivé.
    .fix = N’envoyer que des messages binaires.

## Apache Guacamole

code-guacamole-1000 = La session Guacamole s’est terminée en bon ordre.
    .meaning = La session à distance est finie.
    .fix = Rien, si cette fin était voulue.

code-guacamole-1002 = Guacamole : connexion inexistante, requête incorrecte ou client silencieux.
    .meaning = Ce numéro représente plusieurs statuts : la ressource n’existe pas, la requête était incorrecte, ou le client n’a rien dit pendant trop longtemps.
    .fix = Vérifier que la connexion existe encore, puis recharger la page.

code-guacamole-1003 = Guacamole a reçu des données d’un type qu’il ne peut pas utiliser.
    .meaning = Le client a envoyé quelque chose que le tunnel n’attend pas.
    .fix = Utiliser un client de la même version que le serveur.

code-guacamole-1008 = Guacamole a refusé : occupé, utilisé par d’autres ou non autorisé.
    .meaning = Ce numéro représente plusieurs statuts, dont une authentification manquante, un droit manquant et un trop grand nombre de connexions.
    .fix = S’authentifier de nouveau, ou mettre fin à d’autres sessions de cette connexion.

code-guacamole-1009 = Guacamole a reçu plus de données qu’il n’en accepte à la fois.
    .meaning = Le client a trop envoyé.
    .fix = Envoyer moins à la fois.

code-guacamole-1011 = Guacamole n’a pas pu assurer la session : son serveur ou l’hôte distant a échoué.
    .meaning = La panne est dans guacd, dans le bureau distant, ou dans une fonction non prise en charge.
    .fix = Vérifier que l’hôte distant répond, et lire les logs de guacd.

## ttyd

code-ttyd-1000 = La commande du terminal s’est terminée sans erreur.
    .meaning = Le shell ou le programme derrière le terminal s’est terminé avec le statut 0.
    .fix = Rien ; appuyer sur Entrée dans le terminal pour le relancer.

code-ttyd-1008 = Le terminal n’accepte pas le jeton.
    .meaning = Le jeton du premier message n’est pas celui que ttyd a donné.
    .fix = Recharger la page pour s’authentifier de nouveau.

code-ttyd-1011 = La commande du terminal a échoué.
    .meaning = Le shell ou le programme s’est terminé par une erreur, ou ttyd n’a pas pu envoyer son premier message.
    .fix = Regarder la commande que ttyd exécute.

## websockify

code-websockify-1000 = Le serveur derrière websockify a mis fin à la connexion.
    .meaning = websockify transmet que sa cible, par exemple un serveur VNC, a raccroché.
    .fix = Regarder les logs et les réglages de la cible, puis se reconnecter.

## Spring WebSocket

code-spring-1009 = Un message dépassait la taille que le serveur Spring accepte.
    .meaning = C’est le tampon du conteneur qui la limite ; sur Tomcat, 8 Ko par défaut.
    .fix = Relever `maxTextMessageBufferSize` ou `maxBinaryMessageBufferSize` du conteneur.

code-spring-1012 = Le service Spring redémarre.
    .meaning = Le nom que Spring donne à ce code demande aux clients de revenir au bout de cinq à trente secondes, au hasard.
    .fix = Se reconnecter après une telle pause.

code-spring-1013 = Le service Spring est surchargé.
    .meaning = Le nom que Spring donne à ce code demande aux clients d’essayer une autre adresse, ou d’attendre l’utilisateur.
    .fix = Ne pas se reconnecter de soi-même ; laisser l’utilisateur le demander.

code-spring-4500 = Le serveur Spring a renoncé à un client qui lit trop lentement.
    .meaning = Un message n’a pas pu être envoyé dans les limites de temps et de tampon de cette session.
    .fix = Envoyer moins à ce client, ou relever `sendTimeLimit` et `sendBufferSizeLimit`.

## Bokeh

code-bokeh-1005 = La connexion Bokeh a été fermée sans code.
    .meaning = Le serveur ferme ainsi quand le sous-protocole ou le jeton de session manque, est faux ou a expiré ; le `close()` d’une page a le même aspect.
    .fix = Recharger la page pour obtenir un nouveau jeton ; relever `--session-token-expiration` si les pages tardent à se connecter.

code-bokeh-1009 = Un message dépassait la taille que le serveur Bokeh accepte.
    .meaning = La limite est de 20 Mio par défaut.
    .fix = Envoyer moins de données à la fois, ou relever `--websocket-max-message-size`.

code-bokeh-10000 = Le serveur Bokeh a échoué.
    .meaning = Une erreur interne du serveur a mis fin à la connexion. Ce numéro est hors du protocole, mais les navigateurs le transmettent.
    .fix = Lire les logs du serveur à cet instant.

code-bokeh-10001 = Le serveur Bokeh a reçu un message qu’il ne comprend pas.
    .meaning = Le message enfreignait le protocole propre à Bokeh. Ce numéro est hors du protocole WebSocket, mais les navigateurs le transmettent.
    .fix = Utiliser la même version de Bokeh dans la page et sur le serveur.

## protoo

code-protoo-4000 = Le serveur protoo a fermé ce pair.
    .meaning = L’application sur le serveur a appelé `peer.close()`.
    .fix = Rien, si c’était voulu ; sinon, chercher cet appel côté serveur.
