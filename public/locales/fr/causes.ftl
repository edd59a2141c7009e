### Causes and their evidence. `cause-<id>` has the attributes `title` and `fix`; `evidence-<id>` states one observation;
### `settle-<id>` says what would settle a cause. A code of a vendor explains itself: vendors.ftl.

## Never opened: the browser’s own rules

cause-content-security-policy =
    .title = La CSP de la page interdit cette connexion
    .fix = Ajouter { $source } à la directive { $directive } de l’en-tête `Content-Security-Policy` ou de l’élément meta de la page. Dans les navigateurs actuels, `'self'` couvre `wss:` pour l’hôte de la page, mais aucun autre hôte ni port.
cause-mixed-content =
    .title = Une page sécurisée ne peut pas ouvrir de socket non sécurisée
    .fix = Utiliser `wss://`. Une page chargée par `https:` ne peut pas ouvrir `ws://`, sauf vers la machine locale.
cause-invalid-arguments =
    .title = Les arguments de new WebSocket() ne sont pas valides
    .fix = Vérifier l’URL (`ws:`, `wss:`, `http:` ou `https:`, sans fragment) et les sous-protocoles (chacun une seule fois, sans espace ni virgule). La pile d’appels du constructeur, ci-dessous, mène à l’appel.
cause-refused-by-browser =
    .title = Le navigateur a refusé d’ouvrir la socket
    .fix = Regarder l’exception et la console : le navigateur y indique laquelle de ses règles s’applique. Le serveur n’a rien vu de cette tentative.
cause-unsafe-port =
    .title = Les navigateurs ne se connectent jamais à ce port
    .fix = Faire écouter le serveur sur un autre port. Celui-ci appartient à un autre protocole, comme le courrier électronique ou X11, et tous les navigateurs le refusent.
cause-local-network-access =
    .title = Le navigateur tient les pages publiques à l’écart du réseau local
    .fix = Autoriser la page à accéder au réseau local quand le navigateur le demande, ou dans les paramètres du site. Pour une page en production, donner plutôt au serveur une adresse publique.
cause-blocked-by-extension =
    .title = Quelque chose dans ce navigateur a bloqué la connexion
    .fix = Essayer dans une fenêtre sans autre extension : les bloqueurs de contenu et les règles d’entreprise mettent fin aux connexions de cette façon. Le serveur n’a rien vu de cette tentative.
cause-socket-limit =
    .title = La limite de sockets ouvertes du navigateur a été atteinte
    .fix = Fermer les sockets devenues inutiles, et chercher ce qui en ouvre une à chaque rendu ou à chaque nouvelle tentative. Chromium en permet 255 à la fois, Firefox 200.

## Never opened: the page

cause-closed-while-connecting =
    .title = La page a appelé close() avant que la connexion soit ouverte
    .fix = Regarder la pile d’appels ci-dessous. Le code et le motif donnés à `close()` sont alors perdus. Le plus souvent, un composant a été démonté, ou l’utilisateur est passé ailleurs, pendant que la socket se connectait ; on peut alors ignorer cette fin.
cause-component-mounted-twice =
    .title = La page a ouvert deux fois la même socket et fermé la première
    .fix = Il s’agit en général d’un composant monté deux fois, comme le StrictMode de React le fait de chaque effet en développement. C’est alors sans conséquence. Garder la socket hors du composant, ou l’ouvrir un instant plus tard et annuler cette ouverture dans le nettoyage.

## Never opened: on the way to the server

cause-offline =
    .title = Le navigateur était hors ligne
    .fix = Attendre l’événement `online` avant la tentative suivante, puis se reconnecter après un petit délai aléatoire.
cause-network-changed =
    .title = Le réseau a changé pendant que la socket se connectait
    .fix = Se reconnecter après un délai court et aléatoire. Passer d’un réseau à l’autre (Wi-Fi, câble, mobile, VPN) met fin à toutes les tentatives en cours.
cause-host-not-found =
    .title = Le nom d’hôte n’a pas pu être résolu
    .fix = Vérifier l’orthographe de l’hôte, que le nom se résout sur cette machine et que le résolveur répond bien : les noms des réseaux internes ne se résolvent qu’avec le bon serveur DNS ou le bon VPN.
cause-nothing-listening =
    .title = Rien n’accepte de connexion sur cet hôte et ce port
    .fix = Démarrer le serveur, et vérifier l’hôte et le port. Un serveur qui n’écoute que sur 127.0.0.1 n’est joignable ni d’une autre machine ni de l’extérieur de son conteneur, et `localhost` peut désigner une adresse IPv6.
cause-host-unreachable =
    .title = L’hôte n’a pas pu être joint
    .fix = Vérifier l’adresse, le pare-feu et le VPN. Aucune connexion ne s’est établie et rien n’a répondu, pas même par un refus.
cause-certificate-not-trusted =
    .title = Le navigateur ne fait pas confiance au certificat du serveur
    .fix = Ouvrir le même hôte et le même port avec `https:` dans un onglet : le navigateur y dit ce qui ne va pas. Une exception faite pour une page ne vaut pas pour un autre port. En local, installer sa propre autorité de certification.
cause-tls-failed =
    .title = Le handshake TLS a échoué
    .fix = Ouvrir la même adresse avec `https:` dans un onglet : le navigateur montre alors ce qui ne va pas dans le certificat. Si le serveur parle en clair sur ce port, utiliser `ws://` ou placer TLS devant.
cause-secure-socket-on-plain-port =
    .title = Ce port ne parle peut-être pas TLS
    .fix = Utiliser `ws://` pour un serveur en clair sur la machine locale, ou le port du proxy TLS placé devant lui. Ce qui a répondu n’était pas un handshake TLS, ou les deux côtés n’ont pas pu s’accorder sur TLS.
cause-plain-socket-on-tls-port =
    .title = Ce port attend peut-être TLS
    .fix = Utiliser `wss://`. Un serveur TLS à qui l’on parle en clair coupe la connexion ou répond 400.
cause-proxy-refused =
    .title = Un proxy a demandé une authentification ou refusé la connexion
    .fix = Vérifier la configuration du proxy dans le navigateur ou le système, et l’authentification auprès de ce proxy. Si cela n’arrive que sur un seul réseau, le proxy de ce réseau doit autoriser les WebSockets vers cet hôte.

## Never opened: the answer to the handshake

cause-handshake-answered-without-upgrade =
    .title = La réponse n’était pas un upgrade : statut HTTP { $status }
    .fix = Quelque chose répond à cette adresse, mais pas l’endpoint WebSocket : la page de repli d’une application monopage, un mauvais chemin, ou un proxy qui ne transmet pas l’en-tête `Upgrade`. Certaines versions de Chromium indiquent aussi 200 pour une réponse qui n’est pas du HTTP.
cause-handshake-not-http =
    .title = La réponse n’était pas du HTTP
    .fix = Vérifier l’hôte et le port : ce qui a répondu parle un autre protocole, comme celui d’un serveur de courrier ou d’une base de données, ou HTTP sur TLS.
cause-handshake-redirected =
    .title = Le serveur a redirigé le handshake : statut HTTP { $status }
    .fix = Utiliser l’adresse finale : les navigateurs ne suivent pas les redirections d’une WebSocket. Les plus courantes vont de `http` à `https`, vers une URL terminée par une barre oblique, ou vers une page d’authentification quand la session est terminée.
cause-handshake-bad-request =
    .title = Le serveur juge le handshake incorrect : statut HTTP 400
    .fix = Chercher un proxy qui perd les en-têtes `Upgrade` et `Connection`, un mauvais chemin, ou un identifiant de session qu’une autre instance ne connaît pas (sticky sessions). Les logs du serveur disent lequel.
cause-handshake-unauthorized =
    .title = Le serveur exige une authentification avant le handshake : statut HTTP 401
    .fix = Vérifier le cookie ou le jeton qui accompagne le handshake. Une page ne peut pas définir d’en-têtes pour une WebSocket : utiliser un cookie du même site, un ticket à courte durée de vie dans la chaîne de requête, ou un premier message après l’ouverture.
cause-handshake-forbidden =
    .title = Le serveur interdit le handshake : statut HTTP 403
    .fix = Vérifier d’abord la liste des origines autorisées, puis les droits et la protection contre les bots. Plusieurs frameworks répondent aussi 403 quand un handler ferme avant d’avoir accepté : accepter d’abord, puis fermer avec un code à soi, pour que la page apprenne pourquoi.
cause-handshake-not-found =
    .title = Il n’y a pas d’endpoint à ce chemin : statut HTTP { $status }
    .fix = Comparer le chemin avec la route du serveur, lettre à lettre, préfixe et barre oblique finale compris. Un proxy peut en retirer ou y ajouter une partie.
cause-handshake-upgrade-required =
    .title = Le handshake n’a pas été traité comme un upgrade : statut HTTP { $status }
    .fix = Faire transmettre `Upgrade` et `Connection` par chaque proxy du trajet, en HTTP/1.1. S’il n’y a rien entre les deux, le serveur veut une autre version du protocole.
cause-handshake-rate-limited =
    .title = Trop de tentatives : statut HTTP 429
    .fix = Attendre plus longtemps entre les tentatives, avec un backoff exponentiel et du jitter, et chercher la boucle qui en fait autant. La limite compte parfois ensemble tous les clients d’une même adresse.
cause-handshake-server-error =
    .title = Le serveur a échoué pendant le handshake : statut HTTP { $status }
    .fix = Regarder les logs du serveur à cet instant : un handler, un middleware ou la vérification de l’authentification a levé une exception avant que la connexion soit acceptée.
cause-handshake-gateway-error =
    .title = Une passerelle n’a pas pu joindre le serveur placé derrière elle : statut HTTP { $status }
    .fix = Vérifier que le serveur derrière la passerelle tourne et que la passerelle a la bonne adresse. 502 : rien d’exploitable n’a répondu ; 504 : rien n’a répondu à temps ; de 520 à 530 : les statuts propres à Cloudflare pour le serveur placé derrière lui.
cause-handshake-unavailable =
    .title = Le service n’est pas disponible : statut HTTP 503
    .fix = Regarder si un serveur est prêt derrière le répartiteur de charge, et s’il est surchargé, en maintenance, ou s’il limite le débit (nginx répond alors 503 par défaut). Un en-tête `Retry-After` peut dire quand revenir.
cause-handshake-refused =
    .title = Le serveur a refusé le handshake : statut HTTP { $status }
    .fix = Chercher ce que le serveur entend par ce statut, dans ses logs à cet instant.
cause-upgrade-headers-missing =
    .title = Il manque à la réponse 101 l’en-tête Upgrade ou Connection
    .fix = Faire répondre au serveur `Upgrade: websocket` et `Connection: Upgrade`, et chercher un proxy qui les retire parce que ces en-têtes ne valent que pour un seul saut.
cause-accept-header-invalid =
    .title = La réponse 101 du serveur n’est pas un handshake valide
    .fix = Laisser une bibliothèque WebSocket produire la réponse : `Sec-WebSocket-Accept` doit être calculé à partir de la clé de cette requête précise. Un cache qui répond de mémoire, ou un serveur écrit à la main, s’y trompe.
cause-subprotocol-not-agreed =
    .title = Les deux côtés ne se sont pas accordés sur un sous-protocole
    .fix = Faire choisir au serveur un des noms que la page demande et le lui faire renvoyer dans `Sec-WebSocket-Protocol` ; ou n’en demander aucun. Quand aucun ne revient, Chromium fait échouer la socket et Firefox l’ouvre : un code qui fonctionne dans l’un peut échouer dans l’autre.
cause-extension-not-agreed =
    .title = Le serveur a choisi une extension que le navigateur n’a pas proposée
    .fix = Faire choisir le serveur parmi les extensions de la requête ; les navigateurs ne proposent que `permessage-deflate`. Désactiver les extensions côté serveur pour voir si cela vient de là.
cause-handshake-dropped =
    .title = La connexion a pris fin avant une réponse au handshake
    .fix = Regarder les logs du serveur : son processus plante peut-être sur la requête, ou parle un autre protocole sur ce port. Un serveur TLS auquel on s’adresse en `ws://` coupe aussi de cette façon.
cause-handshake-not-answered =
    .title = Le handshake est resté sans réponse
    .fix = Chercher un pare-feu qui jette les paquets en silence, un handler qui attend quelque chose avant d’accepter, ou un proxy qui transmet la requête sans son en-tête `Upgrade`. Chromium renonce après 240 s, Firefox après 20 s.
cause-accepted-then-dropped =
    .title = La connexion a été coupée au moment même où elle était acceptée
    .fix = Regarder les logs du serveur à cet instant : un handler qui échoue aussitôt, ou un proxy qui accepte avant de savoir si le serveur placé derrière lui répond.
cause-handshake-failed =
    .title = La connexion n’a pas pu être établie
    .fix = Les navigateurs cachent la raison aux pages. Elle se trouve dans la console, à côté de l’URL. Raisons habituelles : rien n’écoute à cette adresse, le nom ne se résout pas, le certificat n’est pas jugé fiable, ou le serveur a répondu par un statut HTTP autre que 101.

## The page went away

cause-page-left =
    .title = La page a été quittée alors que la socket vivait encore
    .fix = Rien à corriger : le navigateur met fin aux sockets d’une page que l’on quitte. Si la socket était ouverte, le serveur voit le code de fermeture 1001.
cause-back-forward-cache =
    .title = La page est revenue du back/forward cache
    .fix = Se reconnecter dans un handler `pageshow` quand `event.persisted` vaut true. Le navigateur coupe les sockets d’une page quand il la met dans ce cache.
cause-tab-frozen =
    .title = Le navigateur avait gelé l’onglet
    .fix = Se reconnecter dans un handler `resume` posé sur `document`. Les navigateurs gèlent les onglets en arrière-plan pour économiser l’énergie et mettent fin à leurs sockets.
cause-machine-slept =
    .title = La machine s’est mise en veille, et la connexion n’y a pas survécu
    .fix = Se reconnecter au retour de la page : sur `visibilitychange` et sur `online`. Rien n’est à changer côté serveur.

## Ended by the page

cause-page-closed =
    .title = La page a appelé close()
    .fix = Rien à corriger si c’était voulu. Sinon, la pile d’appels ci-dessous montre qui l’a fait.
cause-page-gave-up-waiting =
    .title = La page a fermé parce que plus rien ne venait du serveur
    .fix = La traiter comme une connexion perdue : regarder ce que faisaient le serveur et les proxys avant le dernier message reçu. Un serveur dont la boucle est bloquée ne répond plus non plus aux heartbeats.
cause-close-not-answered =
    .title = Le close() de la page est resté sans réponse
    .fix = La connexion était déjà morte, ou le serveur ignore les trames de fermeture. Si cela se répète, regarder comment le serveur les traite ; le navigateur renonce après 60 s (Chromium) ou 20 s (Firefox).

## The browser rejected what came

cause-data-rejected-by-browser =
    .title = Le navigateur a rejeté ce que le serveur a envoyé
    .fix = Chercher dans la console la règle exacte qui a été enfreinte (une trame invalide, un texte qui n’est pas en UTF-8, un code de fermeture interdit), puis corriger le serveur ou le proxy qui écrit ces octets.
cause-invalid-frame =
    .title = Le serveur a envoyé des octets qui ne forment pas une trame valide
    .fix = Chercher ce qui écrit dans la connexion à côté de la bibliothèque WebSocket : une page d’erreur HTTP après le 101, une écriture concurrente sans verrou, une trame écrite à la main avec une longueur fausse.
cause-reserved-bits-set =
    .title = Le serveur a envoyé une trame dont des bits réservés sont à 1
    .fix = Le plus souvent, le serveur compresse alors que `permessage-deflate` n’a pas été négocié, ou un proxy a modifié le handshake. Désactiver la compression côté serveur pour voir si cela vient de là.
cause-masked-frame =
    .title = Le serveur a masqué une trame
    .fix = Seuls les clients masquent (RFC 6455, section 5.1) : le serveur utilise la partie cliente d’une bibliothèque. Firefox accepte ces trames, Chromium non.
cause-fragments-out-of-order =
    .title = Le serveur a mélangé les parties d’un message
    .fix = N’écrire qu’un message à la fois : toutes ses parties, avant de commencer le suivant. Deux threads qui écrivent en même temps, ou un indicateur de continuation mal positionné, produisent cela.
cause-text-not-utf8 =
    .title = Le serveur a envoyé un message texte qui n’est pas en UTF-8
    .fix = Envoyer les données binaires en message binaire. Pour du texte, encoder en UTF-8 et ne pas couper au milieu d’un caractère.
cause-invalid-close-frame =
    .title = Le serveur a envoyé une trame de fermeture mal formée
    .fix = Laisser la bibliothèque l’écrire : une trame de fermeture est vide, ou contient un code de deux octets et un motif d’au plus 123 octets en UTF-8.
cause-second-close-frame =
    .title = Le serveur a envoyé une deuxième trame de fermeture
    .fix = N’envoyer qu’une seule trame de fermeture. Un serveur qui répond à la réponse du navigateur change chaque bonne fermeture en 1006 dans Chromium ; Firefox montre le premier code.
cause-reserved-code-sent =
    .title = Le serveur a envoyé un code de fermeture qui ne doit jamais l’être
    .fix = Côté serveur, utiliser 1011 ou un code de 4000 à 4999. 1005, 1006 et 1015 ne servent qu’aux constats du navigateur ; Chromium les traite comme une erreur de protocole.

## Ended without a close frame

cause-idle-time-out =
    .title = Un délai d’inactivité de { DURATION($limit) }
    .fix = Envoyer un heartbeat bien avant que ce délai soit écoulé, dans un sens ou dans l’autre, ou relever la limite là où elle est fixée.
cause-constant-lifetime =
    .title = Une limite de { DURATION($limit) } sur la durée de vie d’une connexion
    .fix = Relever la limite là où elle est fixée, ou se reconnecter un peu avant qu’elle soit atteinte. Un heartbeat n’aide pas : la connexion prend fin, si active soit-elle.
cause-sockets-ended-together =
    .title = Plusieurs sockets vers { $host } ont été coupées au même moment
    .fix = Chercher à cet instant un déploiement, un plantage ou un rechargement du proxy, ou un changement de réseau ou de VPN sur cette machine. Faire fermer ses sockets par le serveur avec 1001 ou 1012 avant son arrêt, et reconnecter les clients après un délai aléatoire.
cause-network-lost =
    .title = Le navigateur a perdu le réseau
    .fix = Se reconnecter sur l’événement `online`, après un petit délai aléatoire. Rien n’est à changer côté serveur.
cause-keep-alive-time-out =
    .title = Le ping du serveur n’a pas reçu de réponse à temps
    .fix = Les navigateurs répondent d’eux-mêmes aux pings : chercher donc ce qui a arrêté le navigateur ou le réseau (mise en veille, onglet gelé, changement de réseau), ou un serveur dont la boucle était elle-même bloquée. Si le réseau est lent, relever le délai d’attente des pings côté serveur.
cause-heartbeat-throttled =
    .title = Le navigateur avait ralenti les timers de la page
    .fix = Faire envoyer le heartbeat par le serveur, ou l’exécuter dans un worker. Une page masquée depuis cinq minutes ne voit plus ses timers se déclencher qu’une fois par minute.
cause-connection-lost =
    .title = La connexion TCP a pris fin sans trame de fermeture
    .fix = Regarder ce que faisaient à cet instant le serveur et chaque proxy du trajet : un plantage, un redémarrage, un délai d’inactivité. Un long silence avant la fin oriente vers un délai d’inactivité ; plusieurs sockets qui se terminent ensemble, vers le serveur ou le réseau.

## Ended by a close frame of the server

cause-server-finished =
    .title = Le serveur a fermé normalement
    .fix = Rien à corriger si le travail était fini. Si la socket devait rester ouverte, chercher côté serveur un handler qui se termine trop tôt.
cause-server-closed-for-error =
    .title = Le serveur a fermé « normalement » à cause d’une erreur
    .fix = Lire le motif : c’est l’explication du serveur lui-même. Côté serveur, utiliser pour les erreurs 1008, 1011 ou un code de 4000 à 4999, pour que les clients les distinguent d’une fin normale.
cause-server-going-away =
    .title = Le serveur annonce son départ
    .fix = Se reconnecter après un délai court et aléatoire. Les serveurs envoient ce code quand ils s’arrêtent ou sont remplacés, et certains quand une connexion est inactive.
cause-loading-stopped =
    .title = Le chargement de la page a été arrêté
    .fix = Firefox ferme toutes les sockets d’une page avec 1001 quand `window.stop()` est appelé ou que l’on clique sur le bouton Arrêter. Si les logs du serveur ne savent rien de cette fin, c’était l’un des deux.
cause-protocol-error-reported =
    .title = Le serveur signale une erreur de protocole
    .fix = Les navigateurs construisent correctement leurs trames : regarder donc ce qui se trouve entre les deux, comme un proxy qui modifie les trames ou une extension de compression, ou un serveur qui utilise 1002 pour une erreur à lui.
cause-message-type-refused =
    .title = Le serveur n’accepte pas ce type de message
    .fix = Comparer le type du dernier message envoyé (texte ou binaire) avec ce que l’endpoint attend. Le renvoyer échouera de nouveau.
cause-closed-without-code =
    .title = Le serveur a fermé sans donner de code
    .fix = Donner un code et un motif au `close()` du serveur. D’ici là, regarder le dernier message reçu : certains protocoles y mettent leur erreur.
cause-message-content-refused =
    .title = Le serveur n’a pas pu lire le contenu d’un message
    .fix = Regarder le dernier message envoyé. Les navigateurs envoient toujours de l’UTF-8 valide : le plus souvent, un serveur désigne ainsi un contenu qu’il ne peut pas interpréter ou décompresser.
cause-policy-refused =
    .title = Le serveur a refusé, selon une règle qui lui est propre
    .fix = Vérifier les identifiants, les droits, l’origine et les limites ; le motif dit souvent de quoi il s’agit. Une reconnexion à l’identique sera de nouveau refusée.
cause-message-too-big =
    .title = Un message était trop volumineux pour le serveur
    .fix = Comparer la taille du dernier message avec la limite du serveur et de chaque proxy placé devant. L’envoyer en plusieurs parties ou par HTTP, ou relever la limite.
cause-extension-missing =
    .title = Il manque une extension au serveur
    .fix = Les navigateurs n’exigent jamais d’extension, et seul un client peut envoyer 1010 : demander à qui exploite le serveur ce qu’il entend par là.
cause-server-error =
    .title = Le serveur a échoué
    .fix = Regarder les logs du serveur à cet instant. Si un message venait d’être envoyé, l’essayer de nouveau sur un serveur de test.
cause-message-broke-server =
    .title = Le serveur a échoué sur le message précédent
    .fix = Envoyer le même message à un serveur de test et lire ses logs. Faire attraper ses erreurs par le handler et répondre par un message, pour qu’un seul mauvais message ne mette pas fin à la connexion.
cause-server-restarting =
    .title = Le serveur redémarre
    .fix = Se reconnecter après un délai aléatoire de quelques secondes, pour que les clients ne reviennent pas tous à la fois.
cause-server-overloaded =
    .title = Le serveur demande de revenir plus tard
    .fix = Se reconnecter avec un backoff exponentiel et du jitter, à partir d’une demi-minute ou plus. Des tentatives rapprochées aggravent une surcharge.
cause-gateway-error =
    .title = Une passerelle n’a pas pu joindre le serveur placé derrière elle
    .fix = Vérifier l’adresse upstream de la passerelle et l’état du serveur placé derrière elle.
cause-not-signed-in =
    .title = Le serveur exige que le client s’authentifie
    .fix = Renouveler le jeton ou la session, puis se connecter une fois de plus. Ne pas réessayer avec les mêmes identifiants.
cause-not-permitted =
    .title = Le client n’en a pas le droit
    .fix = Changer le droit ou ce qui est demandé. S’authentifier de nouveau n’y fera rien, pas plus qu’une nouvelle tentative.
cause-token-expired =
    .title = L’authentification a expiré
    .fix = Renouveler le jeton avant son expiration, puis transmettre le nouveau au serveur par la socket ouverte, ou se reconnecter avec lui. Ne pas réessayer avec l’ancien.
cause-server-waited-too-long =
    .title = Le serveur a trop attendu le client
    .fix = Envoyer ce que le serveur attend dès que la connexion s’ouvre, puis des heartbeats.
cause-vendor-code =
    .title = { $vendor } a fermé avec son propre code : { $name }
    .fix = Chercher ce code dans la documentation consacrée à { $vendor }.
cause-http-like-code =
    .title = Ce numéro correspond peut-être au statut HTTP { $status }
    .fix = Les numéros de 4400 à 4599 sont souvent un statut HTTP plus 4000, mais rien ne l’impose. Chercher le code dans la documentation du service.
cause-library-code =
    .title = Une bibliothèque ou un framework a fermé avec son propre code
    .fix = Chercher le code dans la documentation de la bibliothèque utilisée par le serveur. Les codes de 3000 à 3999 n’ont de sens que là.
cause-application-code =
    .title = L’application a fermé avec son propre code
    .fix = Chercher le code dans la documentation du service.
cause-undefined-code =
    .title = Le serveur a envoyé un code que rien ne définit
    .fix = Côté serveur, utiliser un code de 4000 à 4999. Il y a peut-être écrit un statut HTTP ou un code de sortie, ou inversé les deux octets du numéro.
cause-development-server-reload =
    .title = Un serveur de développement a mis fin à sa propre connexion
    .fix = Rien à corriger : il le fait quand il redémarre ou recharge la page, et son client se reconnecte de lui-même. Si la connexion ne revient jamais, vérifier que le serveur tourne encore.

## Why it ends again and again

cause-retries-without-back-off =
    .title = La page réessaie sans backoff
    .fix = Attendre plus longtemps après chaque échec, jusqu’à une demi-minute environ, et ajouter une part aléatoire, pour que les clients ne reviennent pas tous au même moment.
cause-accepted-then-rejected =
    .title = Le serveur accepte chaque tentative et y met fin aussitôt
    .fix = Trouver ce que le serveur vérifie après le handshake : authentification, sous-protocole, premier message. Cesser de réessayer après un refus ; il ne changera pas de lui-même.
cause-back-off-reset =
    .title = L’attente entre les tentatives ne s’allonge jamais, alors que chacune se termine vite
    .fix = S’il y a un backoff, ne le remettre à zéro qu’une fois que la connexion a fait ses preuves : après le premier bon message, ou après une demi-minute d’ouverture.
cause-reconnects-twice =
    .title = Deux nouvelles sockets suivent chaque socket terminée
    .fix = Se reconnecter dans `onclose` seulement. `onerror` est toujours suivi de `onclose` : le faire dans les deux double le nombre de sockets à chaque fois.

## Seen by DevTools only

cause-worker-socket =
    .title = Une socket dans un worker : code de fermeture non disponible
    .fix = Journaliser `event.code` et `event.reason` dans le `onclose` du worker lui-même. DevTools montre que la socket existait et quand elle s’est terminée, et aucune extension ne peut regarder dans un worker sans le modifier.

## Evidence

evidence-policy-violation = Le navigateur a signalé une violation de `{ $directive }` pour { $uri }.
evidence-exception = new WebSocket() a levé { $name } : { $message }
evidence-exception-without-message = new WebSocket() a levé { $name }.
evidence-insecure-from-secure = La page { $page } a été chargée par https:.
evidence-blocked-before-open = Le navigateur l’a bloquée avant qu’elle s’ouvre.
evidence-no-close-event = Le navigateur a émis un événement error, mais pas d’événement close.
evidence-page-hidden-for-good = La page a été quittée (`pagehide`) alors que la socket vivait encore.
evidence-never-opened = Elle était encore en cours de connexion.
evidence-open-for = Elle était ouverte depuis { DURATION($open) }.
evidence-failed-after = Elle ne s’est jamais ouverte ; le navigateur a renoncé après { DURATION($life) }.
evidence-close-call-connecting = close() a été appelé { DURATION($waited) } après le constructeur, pendant la connexion.
evidence-http-status = Le serveur a répondu au handshake par le statut HTTP { $status }.
evidence-browser-offline = navigator.onLine valait false.
evidence-code-1015 = Firefox a signalé 1015, qu’il n’utilise que pour les échecs TLS.
evidence-no-error-event = Aucun événement error n’est survenu avant l’événement close.
evidence-close-call = La page a appelé close({ $code }) { DURATION($before) } avant la fin, { DURATION($open) } après l’ouverture.
evidence-close-call-without-code = La page a appelé close() { DURATION($before) } avant la fin.
evidence-answered-with = Le serveur a répondu par { $code }.
evidence-page-returned = La page a été restaurée depuis le back/forward cache (pageshow avec persisted à true) pendant la vie de la socket.
evidence-page-frozen = La page a reçu un événement freeze pendant la vie de la socket.
evidence-no-close-frame = Elle était ouverte depuis { DURATION($open) }, et aucune trame de fermeture n’est arrivée.
evidence-silence = Le dernier message, dans un sens ou dans l’autre, précède la fin de { DURATION($silence) }.
evidence-no-messages = Aucun message n’a circulé, dans aucun sens, en { DURATION($open) } d’ouverture.
evidence-nothing-received = Aucun message n’a été reçu en { DURATION($open) } d’ouverture.
evidence-nothing-sent = Aucun message n’a été envoyé en { DURATION($open) } d’ouverture.
evidence-error-event-while-open = Un événement error est survenu sur la socket ouverte, { $count ->
    [0] avant tout message reçu
    [one] après { $count } message reçu
    [many] après { $count } de messages reçus
   *[other] après { $count } messages reçus
}. Chromium ne fait cela que lorsqu’il met lui-même la connexion en échec.
evidence-error-event-firefox = Un événement error est survenu avant l’événement close. Firefox fait cela quand TCP a été réinitialisé, ou quand il rejette ce qu’il a reçu.
evidence-happened-before = { $count ->
    [one] Au moins { $count } socket précédente de cet endpoint s’est terminée avec le même code.
    [many] Au moins { $count } de sockets précédentes de cet endpoint se sont terminées avec le même code.
   *[other] Au moins { $count } sockets précédentes de cet endpoint se sont terminées avec le même code.
}
evidence-close-frame = Une trame de fermeture avec le code { $code } est arrivée.
evidence-empty-close-frame = Une trame de fermeture sans code est arrivée.
evidence-reason = Son motif : « { $reason } ».
evidence-last-sent = Le dernier message envoyé ({ $type ->
    [binary] binaire
   *[text] texte
}, { BYTES($size) }) est parti { DURATION($before) } avant la fin.
evidence-browser-report = DevTools, dans Chromium, indique : « { $text } ».
evidence-firefox-report = Firefox indique : « { $text } ».
evidence-answer-not-accepted = Le navigateur n’a pas accepté cette réponse.
evidence-subprotocols-asked = Sous-protocoles demandés par la page : { $names }.
evidence-browser-patience = Ce navigateur attend une réponse pendant { DURATION($patience) }.
evidence-bad-port = Le port { $port } est sur la liste des ports que les navigateurs refusent.
evidence-public-page-to-local-address = L’adresse est écrite comme celle d’un réseau local ; celle de la page, { $page }, non.
evidence-live-sockets = { $count } autres sockets de ce cadre étaient en vie ; ce navigateur en permet { $most } en tout.
evidence-same-url-alive = { $count ->
    [one] Une autre socket de ce cadre vers la même URL était en vie.
    [many] { $count } d’autres sockets de ce cadre vers la même URL étaient en vie.
   *[other] { $count } autres sockets de ce cadre vers la même URL étaient en vie.
}
evidence-secure-scheme = L’adresse demande TLS sur le port { $port }.
evidence-plain-scheme = L’adresse demande une connexion en clair sur le port { $port }, qui parle d’habitude TLS.
evidence-clock-jump = L’horloge du système a avancé de { DURATION($jump) } de plus que celle de la page.
evidence-clean-while-connecting = Firefox a signalé une fin propre pendant que la socket se connectait.
evidence-silence-before-call = Le dernier message reçu remontait à { DURATION($silence) } quand la page a appelé close().
evidence-close-call-reason = Le motif donné par la page : « { $reason } ».
evidence-silence-received = Le dernier message reçu précède la fin de { DURATION($silence) }.
evidence-silence-sent = Le dernier message envoyé précède la fin de { DURATION($silence) }.
evidence-silences-before = { $count ->
    [one] Une fin précédente est survenue après { $silences } d’un tel silence.
    [many] { $count } des fins précédentes sont survenues après { $silences } d’un tel silence.
   *[other] { $count } des fins précédentes sont survenues après { $silences } d’un tel silence.
}
evidence-lifetimes-before = { $count ->
    [one] Une socket précédente est restée ouverte { $lifetimes }.
    [many] { $count } des sockets précédentes sont restées ouvertes { $lifetimes }.
   *[other] { $count } des sockets précédentes sont restées ouvertes { $lifetimes }.
}
evidence-in-use = Elle servait encore : le dernier message précède la fin de { DURATION($silence) }.
evidence-default-limit = { DURATION($limit) } sans message : c’est la limite par défaut chez { $products }.
evidence-default-lifetime = { DURATION($limit) } : c’est la limite par défaut de la durée de vie d’une connexion chez { $products }.
evidence-default-size = { BYTES($limit) } : c’est la limite par défaut chez { $products }.
evidence-ended-together = { $count ->
    [one] Une autre socket vers { $host } a été coupée à moins de { DURATION($within) } d’intervalle.
    [many] Au moins { $count } d’autres sockets vers { $host } ont été coupées à moins de { DURATION($within) } d’intervalle.
   *[other] Au moins { $count } autres sockets vers { $host } ont été coupées à moins de { DURATION($within) } d’intervalle.
}
evidence-sites-together = Des sockets vers { $count } sites ont été coupées à moins de { DURATION($within) } de celle-ci.
evidence-others-with-code = { $count ->
    [one] Une autre socket s’est terminée avec le même code à moins de { DURATION($within) } d’intervalle.
    [many] Au moins { $count } d’autres sockets se sont terminées avec le même code à moins de { DURATION($within) } d’intervalle.
   *[other] Au moins { $count } autres sockets se sont terminées avec le même code à moins de { DURATION($within) } d’intervalle.
}
evidence-hidden-for = La page était masquée depuis { DURATION($hidden) }.
evidence-vendor-host = L’hôte { $value } est l’un de ceux qu’utilise { $vendor }.
evidence-vendor-subprotocol = Le sous-protocole { $value } est celui qu’utilise { $vendor }.
evidence-vendor-path = Le chemin { $value } est habituel chez { $vendor }.
evidence-vendor-query = La chaîne de requête { $value } est habituelle chez { $vendor }.
evidence-vendor-reason = Le motif « { $value } » est l’un de ceux que donne { $vendor }.
evidence-development-server = « { $sign } » est le signe d’un serveur de développement.
evidence-attempts = { $count } tentatives se sont terminées en { DURATION($span) }, aucune n’étant restée ouverte 5 s.
evidence-gap-between = La tentative suivante commençait d’ordinaire { DURATION($gap) } après la fin de la précédente.
evidence-opened-and-ended = { $count } tentatives d’affilée se sont ouvertes, puis terminées avec { $code }.
evidence-longest-open = Aucune d’elles n’est restée ouverte plus de { DURATION($open) }.
evidence-constant-gaps = Les { $count } attentes entre les tentatives étaient toutes d’environ { DURATION($gap) }.
evidence-opened-each-time = Chacune des { $count } dernières tentatives s’est ouverte.
evidence-pairs = { $ends ->
    [one] Après { $ends } fin
    [many] Après { $ends } de fins
   *[other] Après { $ends } fins
}, { $made } nouvelles sockets ont été créées ; { $pairs } fois, deux l’ont été à moins de { DURATION($apart) } d’intervalle.
evidence-lived-in-worker = DevTools a vu une socket hors des cadres de la page, dans un worker ; elle a vécu { DURATION($life) }.

## What would settle it

settle-open-devtools = Garder DevTools ouvert pendant la prochaine tentative : Chromium donne alors le statut HTTP ou l’erreur réseau, qui s’affiche ici.
settle-open-devtools-in-chromium = Faire la même tentative dans un navigateur Chromium avec DevTools ouvert : il donne la raison exacte, qui s’y affiche.
settle-read-console = La console indique la raison donnée par le navigateur, à côté de l’URL.
settle-look-at-server = Les logs du serveur et des proxys placés devant lui, à cet instant, permettent de trancher.
settle-look-at-stack = La pile d’appels ci-dessous mène au code qui l’a fait.
settle-happens-again = Si la prochaine fin survient de la même façon, c’est confirmé.
settle-try-in-foreground = Garder l’onglet au premier plan : si la socket reste alors ouverte, c’est confirmé.
settle-read-documentation = La documentation du service dit ce qu’il entend par ce numéro.
