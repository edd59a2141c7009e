### What the panel, the popup and the options say.

## Words that several places share

severity-normal = Fin normale
severity-notice = Fin à noter
severity-abnormal = Fin anormale

closer-page = Page
closer-peer = Serveur
closer-network = Réseau
closer-browser = Navigateur
closer-navigation = Navigation
closer-unknown = Inconnu

# Shown in place of a code where there was no close event.
ending-closed = Fermée
ending-failed = Échec
ending-blocked = Bloquée
ending-abandoned = Page quittée

confidence-certain = Certaine
    .explained = Ce qui a été enregistré ne laisse aucune autre explication.
confidence-likely = Probable
    .explained = C’est ce qui correspond le mieux à ce qui a été enregistré ; une autre explication n’est pas exclue.
confidence-possible = Possible
    .explained = Une explication parmi plusieurs qui correspondent à ce qui a été enregistré.
to-be-sure = Comment en être sûr ? { $how }

yes = oui
no = non
none = néant

## What happened: one or two sentences under the code

happened-left-open = La page a été quittée { DURATION($open) } après l’ouverture de la socket.
happened-left-connecting = La page a été quittée pendant que la socket se connectait encore.
happened-blocked-policy = Elle n’a jamais été ouverte : une CSP l’interdit.
happened-blocked-thrown = Elle n’a jamais été ouverte : `new WebSocket()` a levé { $name }.
happened-blocked = Elle n’a jamais été ouverte : le navigateur l’a bloquée.
happened-failed-page = Elle n’a jamais été ouverte : la page a appelé `close()` pendant la connexion, et tout s’est terminé après { DURATION($life) }.
happened-failed-status = Elle n’a jamais été ouverte : le serveur a répondu au handshake par le statut HTTP { $status }, et la tentative s’est terminée après { DURATION($life) }.
happened-failed-offline = Elle n’a jamais été ouverte : le navigateur était hors ligne, et la tentative s’est terminée après { DURATION($life) }.
happened-failed = Elle n’a jamais été ouverte : la connexion a échoué après { DURATION($life) }.
happened-closed-page = Elle est restée ouverte { DURATION($open) }. La page l’a fermée avec le code { $code }.
happened-closed-page-without-code = Elle est restée ouverte { DURATION($open) }. La page l’a fermée sans donner de code.
happened-close-unanswered = Elle est restée ouverte { DURATION($open) }. La page a appelé `close()`, et la connexion a pris fin sans réponse.
happened-closed-peer = Elle est restée ouverte { DURATION($open) }. Le serveur l’a fermée avec le code { $code }.
happened-closed-peer-without-code = Elle est restée ouverte { DURATION($open) }. Le serveur l’a fermée sans donner de code.
happened-cut = Elle est restée ouverte { DURATION($open) }. Puis la connexion a pris fin sans trame de fermeture.
happened-restored = Elle était ouverte depuis { DURATION($open) } quand la page est revenue sans elle du back/forward cache.
happened-frozen = Elle est restée ouverte { DURATION($open) }. Le navigateur avait gelé l’onglet entre-temps, et aucune trame de fermeture n’est arrivée.
happened-failed-by-browser = Elle est restée ouverte { DURATION($open) }. Puis le navigateur lui-même a mis fin à la connexion.
happened-worker = Elle a vécu { DURATION($life) } dans un worker. Son code de fermeture n’y est pas disponible.
happened-ended-unknown = Elle est restée ouverte { DURATION($open) } et s’est terminée avec le code { $code }. L’enregistrement ne montre pas qui y a mis fin.

## Toolbar

record-on = Enregistrement de cet onglet en cours. Cliquer pour suspendre.
record-off = Enregistrement de cet onglet suspendu. Cliquer pour enregistrer.
record-label = Enregistrer les sockets qui se terminent dans cet onglet
clear-log = Effacer le journal de cet onglet
preserve-log = Conserver le journal
    .title = Continuer d’afficher ce qui a été enregistré avant que la page soit rechargée ou quittée
filter = Filtrer
    .label = Filtrer par URL, code, motif, responsable de la fin ou cause
    .title = Filtrer par URL, code, motif, responsable de la fin ou cause. Chaque mot doit être trouvé.
count-shown = { $shown } sur { $total }
count-all = { $total ->
    [one] { $total } socket
    [many] { $total } de sockets
   *[other] { $total } sockets
}
count-dropped = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
}
export-log = Exporter
    .title = Exporter le journal de cet onglet dans un fichier

## List

list = Sockets terminées
column-time = Heure
    .title = Quand la socket s’est terminée, en heure locale
column-code = Code
    .title = Le code de fermeture et son nom
column-endpoint = Endpoint
    .title = L’URL de la socket sans sa chaîne de requête
column-closer = Fin due à
    .title = Qui a mis fin à la socket
column-open-for = Durée
    .title = Combien de temps la socket est restée ouverte
no-code = aucun code
never-opened = jamais ouverte
value-duration = { DURATION($duration) }
mark-navigation = Page chargée : { $url }
dropped-rate = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
} : trop de fins à la fois
dropped-malformed = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
} : le rapport de la page n’a pas pu être lu
dropped-too-large = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
} : le rapport de la page était trop volumineux
dropped-undelivered = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
} : le rapport n’est pas arrivé à temps
dropped-paused = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
} : l’enregistrement était suspendu
dropped-capacity = { $count ->
    [one] { $count } n’est plus conservée
    [many] { $count } ne sont plus conservées
   *[other] { $count } ne sont plus conservées
} : le journal était plein

## Empty list, notices

empty = Aucune socket terminée pour l’instant
    .body = Les sockets apparaissent ici quand elles se terminent. Celles qui ont été ouvertes avant l’arrivée de WhyClosed ne sont pas vues : recharger la page pour les enregistrer.
empty-page = Aucune socket terminée depuis le chargement de cette page
    .body = { $count ->
    [one] { $count } socket terminée plus tôt est conservée.
    [many] { $count } de sockets terminées plus tôt sont conservées.
   *[other] { $count } sockets terminées plus tôt sont conservées.
} « Conserver le journal » les affiche.
empty-filter = Rien ne correspond au filtre
    .body = { $total ->
    [one] { $total } socket est masquée.
    [many] { $total } de sockets sont masquées.
   *[other] { $total } sockets sont masquées.
}
empty-paused = Enregistrement suspendu
    .body = Les sockets qui se terminent maintenant sont comptées, mais pas expliquées.
reading = Lecture du journal…
reload-page = Recharger la page
show-earlier = Les afficher
clear-filter = Effacer le filtre
resume = Reprendre
retry = Réessayer
dismiss = Masquer
paused-notice = L’enregistrement de cet onglet est suspendu. Les sockets qui se terminent maintenant sont comptées, mais pas expliquées.
not-seen = Les sockets des workers ne sont vues que dans Chromium, DevTools ouvert, et sans leur code de fermeture.
failure-read = Le journal n’a pas pu être lu.
failure-clear = Le journal n’a pas pu être effacé.
failure-export = Le journal n’a pas pu être exporté.
failure-settings = Le réglage n’a pas pu être lu ou enregistré.

## Detail

detail = Pourquoi la socket s’est fermée
close-detail = Fermer cette explication
copy-url = Copier l’URL
copy-url-redacted = Copier l’URL en masquant ses secrets
copy-done = Copié
copy-failed = Copier n’est pas permis ici
ended-by = Fin due à
causes = { $count ->
    [one] Cause
    [many] Causes
   *[other] Causes
}
causes-likely = { $count ->
    [one] Cause probable
    [many] Causes probables
   *[other] Causes probables
}
evidence = Indices
fix = Que faire
meaning = Ce que signifie { $code }
meaning-vendor = Ce que signifie { $code } chez { $vendor }
# $hints: one or more of the hints below, as a list.
meaning-scheme = Lu comme un code { $vendor }, car { $hints }.
hint-host = l’hôte est { $value }
hint-subprotocol = le sous-protocole est { $value }
hint-path = le chemin contient { $value }
hint-query = la chaîne de requête contient { $value }
hint-reason = le motif dit « { $value } »
meaning-seen = Où on le rencontre
meaning-cause = Ce qui le cause d’ordinaire
meaning-fix = Ce qui aide d’ordinaire
sources = Sources
observed = Tout ce qui a été observé
stacks = Piles d’appels

code-sender = Peut être envoyé par
sender-either = le serveur et le navigateur de la page
sender-client = le client seulement
sender-server = le serveur seulement
sender-nobody = personne : il est réservé
code-on-the-wire = Circule dans une trame de fermeture
on-the-wire-yes = oui
on-the-wire-no = non : les navigateurs l’indiquent localement
code-page-may-send = Accepté par close()
page-may-send-yes = oui
page-may-send-no = non : l’appel lève une exception
code-reconnect = Se reconnecter
reconnect-no = non
reconnect-yes = oui
reconnect-with-back-off = oui, après un délai croissant et aléatoire
reconnect-after-sign-in = après une nouvelle authentification
reconnect-after-fix = une fois la panne corrigée
reconnect-depends = selon l’application
code-confused-with = Souvent confondu avec

## Snippets

snippets = { $count ->
    [one] Extrait de code pour { $count } stack
    [many] Extraits de code pour { $count } de stacks
   *[other] Extraits de code pour { $count } stacks
}
snippets-stack = Stack technique
copy-snippet = Copier l’extrait pour { $stack }

## Everything observed

observed-socket = Socket
observed-time = Chronologie
observed-end = Fin
observed-traffic = Trafic
observed-page = Page
observed-handshake = Handshake
observed-exception = Exception
observed-violation = Violation de la CSP

field-url = URL
field-protocols-asked = Sous-protocoles demandés
field-protocol = Sous-protocole choisi
field-extensions = Extensions
field-binary-type = Type binaire
field-created = Création
field-opened = Ouverture
field-ended = Fin
field-connecting = Délai d’ouverture
field-open-for = Restée ouverte
field-ending = Type de fin
field-code = Code
field-reason = Motif
field-clean = Fermée proprement
field-error-event = Événement error
field-sent = Messages envoyés
field-sent-size = Taille envoyée
field-sent-largest = Plus gros envoi
field-last-sent = Dernier envoi
field-received = Messages reçus
field-last-received = Dernière réception
field-buffered = Pas encore envoyé
field-visibility = Visibilité
field-online = En ligne
field-frozen = A été gelée
field-bfcache = Retour du back/forward cache
field-unloading = En train d’être quittée
field-clock-jump = Avance de l’horloge système
field-live-sockets = Autres sockets en vie
field-frame-kind = Cadre
field-frame-url = URL du cadre
field-browser = Navigateur
field-status = Statut HTTP
field-error-text = Texte de l’erreur
field-handshake-duration = Délai de réponse ou d’échec
field-handshake-source = Indiqué par
field-thrown-name = Nom
field-thrown-message = Message
field-directive = Directive
field-blocked = Bloqué
field-source = Source

value-sent = { $count } (texte : { $text }, binaire : { $binary })
value-count = { $count }
value-live-sockets = { $count }, dont avec la même URL : { $same }
value-bytes = { BYTES($size) }
value-bytes-at-least = au moins { BYTES($size) }
value-last-message = { $type ->
    [binary] binaire
   *[text] texte
}, { BYTES($size) }, { DURATION($before) } avant la fin
value-last-message-unsized = { DURATION($before) } avant la fin
value-visible = visible
value-hidden = masquée
value-hidden-for = masquée depuis { DURATION($hidden) }
value-came-back = en est revenue
frame-kind-page = page principale
frame-kind-frame = cadre
frame-kind-about-blank = cadre about:blank
frame-kind-srcdoc = cadre srcdoc
frame-kind-blob = document blob:
frame-kind-data = document data:
frame-kind-sandboxed = cadre en sandbox
frame-kind-worker = worker
source-devtools-network = journal réseau de DevTools
source-web-request = journal des requêtes du navigateur

## Stacks

stack-constructor = Ouverte par new WebSocket()
stack-close-open = Appelé { DURATION($before) } avant la fin, socket ouverte
stack-close-connecting = Appelé { DURATION($before) } avant la fin, pendant la connexion
stack-close-closing = Appelé { DURATION($before) } avant la fin, pendant la fermeture
stack-close-closed = Appelé alors qu’elle était déjà fermée
stack-none = La page met elle-même ses piles d’appels en forme ; aucune n’a pu être enregistrée.

## Notifications

notification-title = Socket terminée : { $code } { $name }
notification-title-without-code = La socket n’a pas pu être ouverte
# The cause, before its evidence in the same line.
notification-cause-certain = { $title }.
notification-cause-likely = Cause probable : { $title }.
notification-cause-possible = Cause possible : { $title }.
notification-times = { $count } fois en { DURATION($span) }

## Popup

popup-title = Sockets terminées sur cette page
popup-empty = Aucune WebSocket ne s’est terminée sur cette page depuis son chargement. Celles qui ont été ouvertes avant l’arrivée de WhyClosed ne sont pas vues ; recharger la page pour les enregistrer.
popup-count = { $count ->
    [one] { $count } socket terminée
    [many] { $count } de sockets terminées
   *[other] { $count } sockets terminées
}, dont { $abnormal } de façon anormale. Les plus récentes d’abord.
popup-more = { $count ->
    [one] { $count } autre est dans le panneau.
    [many] { $count } d’autres sont dans le panneau.
   *[other] { $count } autres sont dans le panneau.
}
popup-codes = Chercher ou comparer des codes de fermeture
popup-panel = Pour les indices, les remèdes et l’export, ouvrir DevTools (F12) sur cette page et choisir WhyClosed.

## Views

view-sockets = Sockets
view-codes = Codes
views = Vues
language = Langue
language-browser = Celle du navigateur

## Codes: the reference

codes-search = Chercher un code ou une cause
    .label = Chercher un code ou une cause par numéro, nom, éditeur, symptôme ou tout autre mot
codes-scheme = Afficher
codes-scheme-all = Tout
codes-scheme-standard = Standard
codes-scheme-registered = Enregistrés
codes-scheme-vendor = Éditeurs
codes-scheme-range = Plages
codes-scheme-cause = Causes
codes-list = Codes et causes
codes-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
codes-none = Rien ici ne contient tous ces mots. En essayer moins, ou un numéro.
codes-back = Retour à la liste
codes-start = Choisir un code pour lire ce qu’il signifie, ou deux pour voir ce qui les distingue.
codes-seen-here = { $count ->
    [0] Pas vu dans cet onglet.
    [one] Vu { $count } fois dans cet onglet.
    [many] Vu { $count } de fois dans cet onglet.
   *[other] Vu { $count } fois dans cet onglet.
}
codes-show-records = Afficher ces sockets
codes-open = Ouvrir dans la référence
codes-compare-with = Comparer avec { $code }
codes-compare = Comparer avec
    .label = Comparer avec un autre code
seen-vendor = Quand { $vendor } met fin à une connexion avec ce numéro.

## Comparison of two codes

compare-title = { $first } ou { $second }
compare-question = Ce qui les distingue
compare-meaning = Ce qu’il signifie
compare-seen = Quand on le rencontre
compare-fix = Comment y remédier
compare-differences = Principales différences
compare-no-differences = Aucun critère ne les distingue ; ils diffèrent par leur sens.
compare-alike = Commun aux deux
compare-when = Quand s’applique chacun
compare-more = Pour en savoir plus
compare-close = Fermer la comparaison
compare-swap = Intervertir les deux
compare-copy = Copier en Markdown
compare-fact = Critère
