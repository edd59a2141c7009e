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
# A fact and its value, in one line.
labelled = { $label } : { $value }
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
    .title = Des mots, ou des clés comme code:1006, severity:abnormal, host:api, idle:>30s. Un « - » placé devant exclut. La flèche vers le bas affiche les clés.
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

settings = Réglages de la liste
group-repeated = Regrouper les fins répétées
    .title = Afficher sur une seule ligne les fins semblables d’un même endpoint
columns = Colonnes :
timeline-toggle = Chronologie
status-reading = Lecture du journal. Pour l’instant, seules les plus récentes sont affichées.
status-drawn = La chronologie montre au plus les { $count } sockets les plus récentes.
status-unrecorded = Qu’est-ce qui n’est pas enregistré ?

## List

list = Sockets terminées
column-time = Heure
    .title = Quand la socket s’est terminée, en heure locale
column-code = Code
    .title = Le code de fermeture et son nom
column-endpoint = Endpoint
    .title = L’URL de la socket sans sa chaîne de requête
column-cause = Cause
    .title = La cause la plus probable
column-closer = Fin due à
    .title = Qui a mis fin à la socket
column-open-for = Durée
    .title = Combien de temps la socket est restée ouverte
column-idle = Silence
    .title = Temps écoulé sans aucun message, envoyé ou reçu, quand la socket s’est terminée
column-frame = Cadre
    .title = Où vivait la socket dans la page
no-code = aucun code
not-known = inconnu
cause-certain = { $title }
cause-likely = Probable : { $title }
cause-possible = Possible : { $title }
# How short and how long the ends of one row were open.
value-duration-range = { DURATION($from) } à { DURATION($to) }
frame-mark-frame = cadre
frame-mark-worker = worker
fold-count = { $count ->
    [one] { $count } fin semblable
    [many] { $count } de fins semblables
   *[other] { $count } fins semblables
} en { DURATION($span) }
never-opened = jamais ouverte
value-duration = { DURATION($duration) }
mark-navigation = Page chargée : { $url }
mark-offline = Le navigateur est passé hors ligne
mark-online = Le navigateur est de nouveau en ligne
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
} « Conserver le journal » les affiche.
empty-unseen = Rien n’est enregistré sur cette page
    .body = Une page ouverte avant l’installation de WhyClosed doit être rechargée une fois. Les navigateurs tiennent les extensions à l’écart de leurs propres pages, des boutiques d’extensions, des visionneuses intégrées comme celle des PDF, des fichiers de cet ordinateur tant que l’accès n’y est pas autorisé, et des sites où elles n’ont pas été autorisées.
unseen-earlier = Les sockets de la liste ont pris fin sur des pages précédentes.
change-access = Modifier l’accès
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
failure-read = Le journal n’a pas pu être lu.
failure-clear = Le journal n’a pas pu être effacé.
failure-export = Le journal n’a pas pu être exporté.
failure-settings = Le réglage n’a pas pu être lu ou enregistré.

## Detail

detail = Pourquoi la socket s’est fermée
detail-gone = Le journal ne contient plus cet enregistrement.
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
hint-reason = le motif dit « { $value } »
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

## Sheets: keys, and what is not recorded

close-sheet = Fermer
help-title = Raccourcis et aide
keys-list = Dans la liste
keys-detail = Dans une explication
keys-panel = Partout dans le panneau
key-move = Sélectionner une autre socket
key-open = Aller à l’explication
key-unfold = Déplier ou replier un groupe de fins répétées
key-compare = Marquer la socket sélectionnée ; la prochaine que l’on sélectionne lui est comparée
key-leave = Revenir en arrière : quitter la comparaison, puis la sélection
key-width = Sur le nom d’une colonne : la rétrécir ou l’élargir
key-next = Socket suivante
key-previous = Socket précédente
keys-timeline = Dans la chronologie
key-lane = Autre piste
key-socket = Autre socket de la piste
key-choose = Sélectionner la socket
key-zoom = Zoom avant, zoom arrière, session entière
key-pan = Déplacer la vue quand elle est agrandie
key-find = Chercher : dans le champ de recherche de DevTools s’il y en a un, sinon dans le filtre
key-filter = Aller au filtre
key-timeline = Afficher ou masquer la chronologie
key-help = Afficher cette aide
help-mouse = Cliquer sur le nom d’une colonne pour trier selon elle, faire glisser son bord pour la redimensionner. Ctrl+clic (⌘+clic sur Mac) sur une autre ligne la compare à celle qui est sélectionnée.

unrecorded-title = Ce qui n’est pas enregistré
unrecorded-here = Dans ce journal
unrecorded-none = Rien n’a été laissé de côté.
unrecorded-paused = L’enregistrement est suspendu : les sockets qui se terminent maintenant sont comptées, mais pas expliquées.
unrecorded-always = Dans tous les journaux
unrecorded-before = Les sockets ouvertes avant l’arrivée de WhyClosed. Recharger la page pour les enregistrer.
unrecorded-workers = Les sockets des workers. Seul Chromium les montre, DevTools ouvert, et sans leur code de fermeture.
unrecorded-pages = Les pages où les navigateurs n’admettent aucune extension : leurs propres pages, leurs boutiques d’extensions, etc.
unrecorded-access = Les sites où WhyClosed n’est pas autorisé dans le navigateur, même comme cadres d’autres pages.
unrecorded-content = Le contenu des messages. Seuls leur nombre, leur type, leur taille et leur heure sont conservés.

## The filter: its keys, notes and chips

# The keys themselves ("code:", "host:") are the same in every language; these are what they mean, in a few words.
filter-key-code = numéro du code de fermeture, plage de numéros, ou partie du nom
filter-key-severity = importance de la fin
filter-key-closer = qui y a mis fin
filter-key-host = partie de l’hôte, port compris
filter-key-cause = une de ses causes
filter-key-ending = type de fin
filter-key-idle = temps sans message avant la fin
filter-key-open = combien de temps elle est restée ouverte
filter-key-reason = partie du motif de fermeture
filter-key-path = partie du chemin de l’URL
filter-key-endpoint = partie de l’URL, tous identifiants confondus
filter-key-url = partie de l’URL entière
filter-key-frame = type de cadre où elle vivait
filter-key-confidence = degré de certitude de la première cause
filter-key-vendor = éditeur qui définit le code
filter-key-scheme = où le code est défini
filter-no-messages = jamais ouverte, ou inconnu
filter-subframe = tout cadre de la page
filter-completions = Suggestions du filtre
# $key: what was typed up to its colon. $meant: the key that is like it.
filter-unknown-key = Le filtre n’a pas de clé « { $key } » ; le mot est cherché comme du texte.
filter-unknown-key-like = Le filtre n’a pas de clé « { $key } » ; le mot est cherché comme du texte. Peut-être « { $meant } » ?
filter-unknown-value = « { $key } » ne connaît rien qui contienne « { $value } » ; cette valeur est ignorée.
# $understood: examples, which stay as they are.
filter-unread-value = « { $key } » ne sait pas lire « { $value } » ; cette valeur est ignorée. Valeurs admises : { $understood }
filter-chips = Filtres courants
filter-chip-never-opened = Jamais ouverte
filter-chip-by-server = Par le serveur
filter-chip-by-network = Par le réseau
filter-chip-by-page = Par la page
filter-chip-in-frames = Dans un cadre

## Timeline

timeline = Chronologie
timeline-empty = Les sockets sont dessinées ici une fois terminées.
timeline-help = Haut et bas vont d’un endpoint à l’autre, gauche et droite d’une socket à l’autre, Home et End à la première et à la dernière. Enter sélectionne. Plus et moins règlent le zoom, 0 affiche toute la session, Échap efface la plage.
timeline-lanes = Endpoints
timeline-lane =
    .summary = { $count ->
    [one] { $count } socket
    [many] { $count } de sockets
   *[other] { $count } sockets
}, { $abnormal ->
    [0] aucune fin anormale
    [one] { $abnormal } fin anormale
    [many] { $abnormal } de fins anormales
   *[other] { $abnormal } fins anormales
}, { $opened ->
    [never] { $count ->
        [one] jamais ouverte
        [many] jamais ouvertes
       *[other] jamais ouvertes
    }
    [same] durée d’ouverture : { DURATION($shortest) }
   *[range] durée d’ouverture : de { DURATION($shortest) } à { DURATION($longest) }
}.
# $cause is a sentence of its own: "Likely: The connection was lost."
timeline-socket = { $place } sur { $count }. { $time } : { $end }. { $severity }. Fin due à : { $closer }. { $opened ->
    [yes] Restée ouverte { DURATION($open) }.
   *[no] Jamais ouverte.
} { $cause }
timeline-idle = Silence à la fin
timeline-others = { $count ->
    [one] { $count } autre s’est terminée ici. Zoomer pour les distinguer.
    [many] { $count } d’autres se sont terminées ici. Zoomer pour les distinguer.
   *[other] { $count } autres se sont terminées ici. Zoomer pour les distinguer.
}
timeline-axis =
    .title = Faire glisser pour ne lister que ce qui s’est terminé dans une plage de temps. Double-cliquer pour tout lister de nouveau.
timeline-zoom-in = Zoom avant
    .title = Zoom avant (+, ou Ctrl et la molette)
timeline-zoom-out = Zoom arrière
    .title = Zoom arrière (−, ou Ctrl et la molette)
timeline-whole = Session entière
    .title = Afficher toute la session, et la suivre (0)
# How much time is in view.
timeline-length = { DURATION($duration) }
timeline-list-view = Ne lister que celles-ci
timeline-range = { $from } à { $to }
    .clear = Tout lister de nouveau, pas seulement de { $range }
timeline-legend = Ce que montre le graphique
timeline-part-connecting = Connexion
timeline-part-open = Ouverte
timeline-part-idle = Silence
timeline-flags = Commun à tous les endpoints
timeline-at = { $time } : { $what }
timeline-offline = Hors ligne
    .until = Le navigateur a été hors ligne jusqu’à { $to }.
    .since = Le navigateur est hors ligne depuis { $from }.
    .during = Le navigateur a été hors ligne de { $from } à { $to }.
timeline-moment = { $endpoints } endpoints à la fois
    .sentence = { $sockets } sockets ouvertes de { $endpoints } endpoints se sont terminées en { DURATION($duration) }.
timeline-distributions = Combien de temps ont duré les sockets de { $endpoint }
timeline-histogram-open = Durée
timeline-histogram-idle = Silence à la fin
timeline-median = médiane : { DURATION($median) }
timeline-bin = { $from } à { $to }
    .title = { $bin } : { $count ->
    [one] { $count } socket
    [many] { $count } de sockets
   *[other] { $count } sockets
}
timeline-bin-column = Durée
timeline-count-column = Sockets
timeline-pile-up-open = { $spread ->
    [same] { $count } sur { $total } sont restées ouvertes { DURATION($from) }.
   *[range] { $count } sur { $total } sont restées ouvertes entre { DURATION($from) } et { DURATION($to) }.
}
timeline-pile-up-idle = { $spread ->
    [same] { $count } sur { $total } se sont terminées après { DURATION($from) } de silence.
   *[range] { $count } sur { $total } se sont terminées après { DURATION($from) } à { DURATION($to) } de silence.
}
timeline-never-opened = { $count ->
    [one] { $count } sur { $total } n’a jamais été ouverte.
    [many] { $count } sur { $total } n’ont jamais été ouvertes.
   *[other] { $count } sur { $total } n’ont jamais été ouvertes.
}

## Detail: its sections, stacks and copies, and two records compared

meaning-more = En savoir plus sur { $code }
step-previous = Socket précédente
    .title = Socket précédente (k)
step-next = Socket suivante
    .title = Socket suivante (j)
reveal-in-network = Voir dans le panneau Réseau
reveal-failed = Le panneau Réseau n’a plus cette requête.
reading-record = Lecture de cet enregistrement…
like-it = { $place ->
    [latest] La dernière
   *[earlier] La n° { $position }
} de { $count ->
    [one] { $count } fin semblable
    [many] { $count } de fins semblables
   *[other] { $count } fins semblables
}
like-it-span = { $place ->
    [latest] La dernière
   *[earlier] La n° { $position }
} de { $count ->
    [one] { $count } fin semblable
    [many] { $count } de fins semblables
   *[other] { $count } fins semblables
}, en { DURATION($span) }
raw-record = Enregistrement en JSON
raw-redacted = Les secrets contenus dans les URL, les textes et les piles d’appels sont masqués.
copy-record-json = Copier l’enregistrement en JSON

frame-anonymous = (anonyme)
frame-evaluated = issue d’une chaîne évaluée à cet endroit
frame-open = Ouvrir { $place } dans Sources
frame-not-opened = Sources n’a pas pu ouvrir { $file }.

copy-record = Copier
    .title = Copier cet enregistrement
copy-as-markdown = Copier en Markdown
copy-as-json = Copier en JSON
copy-as-issue = Copier en issue GitHub
copy-as-url = Copier l’URL
moment-created = créée
moment-opened = ouverte
moment-last-sent = dernier message envoyé
moment-last-received = dernier message reçu
moment-close-call = la page a appelé { $call }
moment-ended = terminée
recorded-by = Enregistré par { $generator } dans { $browser }.
issue-title = WebSocket vers { $endpoint } terminée : { $end }
issue-happened = Ce qui s’est passé
issue-expected = Ce qui était attendu
issue-expected-open = La connexion reste ouverte jusqu’à ce que la page la ferme.
issue-expected-opens = La connexion s’ouvre.
issue-expected-unknown = (Dire ce qui aurait dû se passer.)
issue-cause = Cause et indices
issue-fix = Ce qui peut y remédier
issue-timeline = Chronologie
issue-environment = Environnement
issue-page = Page
issue-endpoint = Endpoint
issue-recorder = Enregistré par
issue-record = L’enregistrement en JSON, secrets masqués

compare-records = Comparer avec…
compare-with-previous = La fin précédente
compare-with-normal = La dernière fin normale
compare-with-longest = Celle restée ouverte le plus longtemps
compare-hint = { $opened ->
    [no] { $end } à { $time }, jamais ouverte
   *[yes] { $end } à { $time }, restée ouverte { DURATION($open) }
}

comparison = Comparaison de deux sockets
comparison-first = Première
comparison-second = Seconde
comparison-swap = Intervertir les deux
comparison-copy = Copier la comparaison en Markdown
comparison-close = Fermer la comparaison
comparison-gone = Le journal ne contient plus l’un des deux enregistrements.
facts-alike = { $count ->
    [one] { $count } point commun
    [many] { $count } de points communs
   *[other] { $count } points communs
}
fact-code = { $code } { $name }
fact-cause = Première cause
fact-other-cause = Cause suivante
fact-silence = Silence avant la fin
fact-close-call = La page a appelé
fact-host = Hôte
fact-path = Chemin
fact-query = Paramètres de l’URL
fact-query-values = Valeurs des paramètres
fact-values-differ = différentes : { $names }
fact-frame = URL du cadre
fact-opened-at = Ouverte dans
fact-exception = Exception
fact-not-known = inconnu
# How many times the figure of the other.
ratio-duration = { NUMBER($times, maximumFractionDigits: 1) }× la durée
ratio-size = { NUMBER($times, maximumFractionDigits: 1) }× la taille
ratio-count = { NUMBER($times, maximumFractionDigits: 1) }× le nombre
apart-nothing = Rien de ce qui a été enregistré autour de leur fin ne distingue nettement les deux.
# $clause: one of the six below.
apart-only = { $holder ->
    [abnormal] Seulement pour celle dont la fin est anormale : { $clause }.
    [counterpart] Pas pour celle dont la fin est anormale, mais pour l’autre : { $clause }.
    [first] Seulement pour la première : { $clause }.
   *[second] Seulement pour la seconde : { $clause }.
}
apart-offline = le navigateur était hors ligne
apart-frozen = le navigateur avait gelé la page
apart-restored = la page est revenue du back/forward cache
apart-unloading = la page était en train d’être quittée
apart-hidden = la page était masquée
apart-never-opened = la connexion ne s’est jamais ouverte
# $one and $other: durations or values, already written. $fact: the name of a fact.
apart-two = { $by ->
    [severity] { $fact } : { $one } pour celle dont la fin est anormale, { $other } pour l’autre.
   *[order] { $fact } : { $one } pour la première, { $other } pour la seconde.
}
apart-silence = { $by ->
    [severity] Celle dont la fin est anormale était silencieuse depuis { $one } quand elle s’est terminée ; l’autre, depuis { $other }.
   *[order] La première était silencieuse depuis { $one } quand elle s’est terminée ; la seconde, depuis { $other }.
}
apart-open-for = { $by ->
    [severity] Celle dont la fin est anormale est restée ouverte { $one } ; l’autre, { $other }.
   *[order] La première est restée ouverte { $one } ; la seconde, { $other }.
}

## Options

options-title = Réglages de WhyClosed
options-saving = Enregistrement…
options-saved = Enregistré
options-failure-read = Les réglages n’ont pas pu être lus.
options-failure-save = Ce choix n’a pas pu être enregistré. Il reste sur cette page tant qu’il ne l’est pas.
options-failure-reset = Les réglages n’ont pas pu être réinitialisés.
# $setting: the name of a setting, as it stands on the page.
options-broken = Le réglage « { $setting } » n’a pas pu être lu ; sa valeur par défaut est utilisée.
options-keep-defaults = Garder les valeurs par défaut
options-add = Ajouter
options-remove = Retirer { $item }

options-section-recording = Enregistrement
options-section-notifications = Notifications
options-section-log = Journal
options-section-redaction = Masquage des secrets
options-section-appearance = Apparence
options-section-file = Fichier de réglages

# Each setting: its name, and in one or two sentences what it does and what follows from it.
options-setting-recording = Enregistrer les sockets
    .note = Ce qui compte est le site de la page affichée dans l’onglet, pour tous ses cadres ; non le serveur de la socket.
options-recording-all = Sur tous les sites
    .note = Toute page où le navigateur admet les extensions.
options-recording-all-but = Sur tous les sites, sauf ceux de la liste
    .note = Ce qui se termine sur les sites de la liste n’est pas enregistré : absent du journal, non compté et jamais notifié.
options-recording-only = Seulement sur les sites de la liste
    .note = Ce qui se termine ailleurs n’est pas enregistré : absent du journal, non compté et jamais notifié. Les pages sans hôte, comme les fichiers locaux, ne peuvent pas figurer dans la liste.
options-setting-recordingSites = Sites
    .note = Un hôte vaut pour lui-même et pour tous ses sous-domaines ; avec un port, pour ce port seulement.
options-setting-siteAccess = Accès accordé par le navigateur
options-access-all = Le navigateur laisse WhyClosed s’exécuter sur tous les sites. Le choix ci-dessus écarte ce que WhyClosed y a vu ; là où l’accès manque, rien de WhyClosed ne s’exécute.
options-access-some = { $count ->
    [one] Le navigateur ne laisse WhyClosed s’exécuter que sur un seul site :
    [many] Le navigateur ne laisse WhyClosed s’exécuter que sur { $count } de sites :
   *[other] Le navigateur ne laisse WhyClosed s’exécuter que sur { $count } sites :
}
options-access-none = Le navigateur ne laisse WhyClosed s’exécuter sur aucun site : rien n’est enregistré.
options-access-unseen = Les sockets de tous les autres sites ne sont pas vues : elles ne figurent ni dans le journal, ni dans le nombre sur le bouton de la barre d’outils, ni dans les notifications. Sur une page vue, il en va de même de celles des cadres d’autres sites. Une page déjà ouverte ne tient compte d’un changement qu’une fois rechargée.
# “Site access” and “On specific sites” stand on Chromium's own page.
options-access-change-chromium = Pour ne donner accès qu’à certains sites, ouvrir la page que le navigateur consacre à cette extension et choisir « Sur des sites spécifiques » sous « Accès aux sites ».
# “Permissions” stands on Firefox's own page.
options-access-change-firefox = Pour donner accès à des sites un par un, ouvrir `about:addons`, WhyClosed, « Permissions ».
options-access-limit-chromium = Ouvrir la page du navigateur
options-access-limit-firefox = Renoncer à tout accès
options-access-allow-all = Autoriser tous les sites…
options-no-sites-only = Aucun site dans la liste : rien n’est enregistré.
options-no-sites-all-but = Aucun site dans la liste : tous sont enregistrés.

options-setting-notifications = Notifier quand une socket se termine
    .note = La notification indique la cause probable. Même sans notifications, le nombre sur le bouton de la barre d’outils reste à jour.
options-setting-leastSeverity = Notifier
    .note = À partir de quelle importance une fin est notifiée. Les fins dans les règles ne le sont jamais.
options-severity-abnormal = Les fins anormales
    .note = Les connexions perdues, refusées ou terminées par une erreur.
options-severity-notice = Les fins anormales et à noter
    .note = Aussi ce qui est souvent voulu, comme les rechargements d’un serveur de développement.
options-setting-onlyWhileDevtoolsClosed = Seulement quand DevTools est fermé
    .note = Un onglet dont DevTools est ouvert ne notifie pas : le panneau WhyClosed y liste ce qui s’est terminé.
options-setting-quietHours = Heures calmes
    .note = Entre ces deux heures de la journée, en heure locale et même de part et d’autre de minuit, rien n’est notifié. Les sockets sont enregistrées comme d’habitude.
options-quiet-from = De
options-quiet-to = À
options-quiet-incomplete = Indiquer les deux heures. En attendant, les précédentes restent valables.
options-quiet-same = Les deux heures sont identiques. Tant qu’elles ne diffèrent pas, les précédentes restent valables.
options-setting-mutedSites = Sites en sourdine
    .note = Les sockets de ces sites ne sont pas notifiées, qu’il s’agisse du site de la page ou du serveur de la socket. Elles sont enregistrées comme d’habitude.
options-setting-mutedCodes = Codes de fermeture en sourdine
    .note = Les fins qui portent ces codes ne sont pas notifiées. Elles sont enregistrées comme d’habitude.
options-test = Afficher une notification d’essai
options-test-title = Notification d’essai
options-test-message = Voici comment WhyClosed annonce une socket terminée.
options-test-sent = Une notification d’essai a été transmise au système. Si aucune n’apparaît, c’est que le système la masque : regarder ses réglages de notification pour ce navigateur.
options-test-refused = Le système refuse les notifications de ce navigateur. Les autoriser dans ses réglages de notification ; d’ici là, seul le nombre sur le bouton de la barre d’outils tient le compte.

options-list-sites =
    .note = Un ou plusieurs sites, comme `example.com localhost:8080`. Enter les ajoute.
    .refused = Ce n’est pas un site : { $items }. Un site est un hôte, comme `example.com`, ou `localhost:8080` avec son port.
options-list-codes =
    .note = Un ou plusieurs codes, comme `1001 1012`. Enter les ajoute.
    .refused = Ce n’est pas un code de fermeture : { $items }. Un code de fermeture est un nombre de `0` à `65535`.
options-list-patterns =
    .note = Une par ligne. Enter ajoute, Shift+Enter commence une autre ligne.
    .refused = Ce n’est pas une expression régulière de 500 caractères au plus : { $items }
options-list-full = Nombre maximal d’entrées de la liste : { $most }. Rien n’a été ajouté.
options-list-known = Cette entrée est déjà dans la liste.

options-setting-capacity = Entrées conservées
    .note = Tous onglets confondus. Au-delà, les plus anciennes de l’onglet qui en a le plus sont abandonnées, et le panneau dit combien. Le journal est vidé au démarrage du navigateur.
options-capacity-refused = Il faut un nombre entier de { $least } à { $most }. En attendant, le précédent reste valable.

options-always-hidden = Toujours masqués : noms d’utilisateur et mots de passe dans les URL, valeurs de leurs paramètres, fragments, jetons et adresses e-mail.
options-setting-redactionPatterns = Expressions personnelles
    .note = Expressions régulières JavaScript, avec les flags `gu`. Tout ce qui correspond à l’une d’elles est masqué aussi.
options-trial = Essayer
    .note = Les expressions de la liste, et celles en cours de saisie, sur un texte de son choix. Il n’est pas conservé.
options-trial-result = Ce qu’il en reste
options-trial-slow = Les expressions prennent plus d’une seconde sur ce texte, et retarderaient WhyClosed partout où elles servent. Éviter les répétitions de répétitions, comme `(a+)+`.
options-trial-failed = Le masquage de ce texte a échoué.

options-setting-language = Langue
    .note = De tout ce que WhyClosed affiche. Les pages ouvertes suivent aussitôt.
options-setting-theme = Thème
    .note = De tout ce que WhyClosed affiche.
options-theme-browser = Celui du navigateur, ou de DevTools dans le panneau
options-theme-light = Clair
options-theme-dark = Sombre

options-file-note = Tous les réglages de cette page dans un fichier JSON, à garder ou à utiliser ailleurs. Les sites et les expressions des listes y figurent.
options-export = Exporter les réglages
options-import = Importer des réglages…
options-reset = Réinitialiser tous les réglages
# $file: the name of a file.
options-imported = { $count ->
    [0] Rien dans « { $file } » n’a pu être utilisé ; rien n’a été changé.
    [one] { $count } réglage a été importé de « { $file } ».
    [many] { $count } de réglages ont été importés de « { $file } ».
   *[other] { $count } réglages ont été importés de « { $file } ».
}
options-import-not-json = « { $file } » n’est pas un fichier de réglages : ce n’est pas du JSON. Rien n’a été changé.
options-import-not-settings = « { $file } » n’est pas un fichier de réglages de WhyClosed. Rien n’a été changé.
options-import-newer = « { $file } » a été écrit par une version plus récente de WhyClosed. Rien n’a été changé.
options-import-too-large = « { $file } » est trop volumineux pour un fichier de réglages. Rien n’a été changé.
# $setting: the name of a setting. $values: what is to blame, as JSON.
options-import-broken = { $setting } : impossible d’utiliser { $values } ; le réglage reste inchangé.
options-import-unknown = { $name } : ce réglage n’existe pas ; il a été laissé de côté.
options-reset-done = Tous les réglages ont retrouvé leur valeur par défaut.
options-undo = Annuler
options-undone = Les réglages précédents sont rétablis.

## Alerts

alert-recovered-title = La dernière socket est restée ouverte { DURATION($duration) }
# $count: the ends that the notification told of before.
alert-recovered-normally = { $count ->
    [one] Elle s’est terminée normalement, contrairement à une autre avant elle.
    [many] Elle s’est terminée normalement, contrairement à { $count } d’autres avant elle, en { DURATION($span) }.
   *[other] Elle s’est terminée normalement, contrairement à { $count } autres avant elle, en { DURATION($span) }.
}
alert-recovered-page-left = { $count ->
    [one] Elle est restée ouverte jusqu’à ce que la page soit quittée, contrairement à une autre avant elle.
    [many] Elle est restée ouverte jusqu’à ce que la page soit quittée, contrairement à { $count } d’autres avant elle, en { DURATION($span) }.
   *[other] Elle est restée ouverte jusqu’à ce que la page soit quittée, contrairement à { $count } autres avant elle, en { DURATION($span) }.
}
alert-mute-site = Mettre ce site en sourdine
alert-open-report = Ouvrir le rapport
toolbar-recording = WhyClosed : les sockets de cette page sont enregistrées
toolbar-paused = WhyClosed : l’enregistrement est suspendu dans cet onglet
toolbar-not-recorded = WhyClosed : ce site n’est pas enregistré, selon les réglages
toolbar-not-possible = WhyClosed : rien n’est enregistré sur cette page
mark-navigation-not-recorded = Page d’un site non enregistré

## Popup: what ended in this tab, in short

popup-title = Sockets terminées sur cette page
popup-open-panel = Ouvrir le panneau
popup-actions = Cet onglet
popup-pause = Ne plus enregistrer
popup-record = Enregistrer à nouveau
popup-mute = Sourdine pour ce site
popup-unmute = Lever la sourdine
popup-export = Exporter le journal
popup-options = Options
popup-change = Changer dans les options
popup-codes = Chercher ou comparer des codes de fermeture
popup-devtools = DevTools (F12) contient le même panneau, sous WhyClosed. Une extension ne peut pas ouvrir DevTools elle-même.
popup-ended = { $count ->
    [one] { $count } socket terminée
    [many] { $count } de sockets terminées
   *[other] { $count } sockets terminées
}, { $abnormal ->
    [0] aucune de façon anormale.
    [one] { $abnormal } de façon anormale.
    [many] { $abnormal } de façon anormale.
   *[other] { $abnormal } de façon anormale.
}
# So many have ended that only the latest are read.
popup-latest = Sur les { $count } dernières fins, { $abnormal ->
    [0] aucune n’est anormale
    [one] { $abnormal } est anormale
    [many] { $abnormal } sont anormales
   *[other] { $abnormal } sont anormales
}. Le panneau montre toutes les fins.
popup-ends = { $count ->
    [one] { $count } fin
    [many] { $count } de fins
   *[other] { $count } fins
}
# $time: when the last one of them ended.
popup-times = { $count ->
    [one] { $count } fois
    [many] { $count } de fois
   *[other] { $count } fois
}, la dernière à { $time }
popup-details = Détails
    .label = Détails : { $name } à { $time }
popup-show-more = Plus
popup-show-less = Moins
popup-other-ends = { $count ->
    [one] { $count } autre fin est dans le panneau.
    [many] { $count } d’autres fins sont dans le panneau.
   *[other] { $count } autres fins sont dans le panneau.
}
popup-more-endpoints = { $count ->
    [one] { $count } autre endpoint est dans le panneau.
    [many] { $count } d’autres endpoints sont dans le panneau.
   *[other] { $count } autres endpoints sont dans le panneau.
}
popup-nothing = Rien ne s’est fermé pour l’instant
    .body = Quand une WebSocket de cette page se termine, l’explication s’affiche ici. Celles qui ont été ouvertes avant l’arrivée de WhyClosed ne sont pas vues : recharger la page pour les enregistrer.
# $sites: hosts, such as example.com; $count: how many there are.
unseen-access = { $count ->
    [0] Le navigateur ne laisse WhyClosed s’exécuter sur aucun site.
    [one] Le navigateur ne laisse WhyClosed s’exécuter que sur { $sites }.
    [many] Le navigateur ne laisse WhyClosed s’exécuter que sur { $count } de sites : { $sites }.
   *[other] Le navigateur ne laisse WhyClosed s’exécuter que sur { $count } sites : { $sites }.
} Les sockets des sites non autorisés ne sont pas vues. Une fois son site autorisé, une page doit être rechargée.
popup-left-out = Rien n’est enregistré sur { $site } : les options excluent ce site.
popup-muted = Les notifications de { $site } sont en sourdine. Le badge continue de compter.
# $muters: the muted sites that it belongs to, such as example.com for app.example.com.
popup-muted-by = Les notifications de { $site } sont en sourdine avec celles de { $muters }. Le badge continue de compter.
popup-refused = Le système n’affiche pas les notifications de ce navigateur. Le badge continue de compter.
popup-notifications-off = Les notifications sont désactivées. Le badge continue de compter.
popup-not-opened = La page n’a pas pu être ouverte.

## Exported log: lines of HAR and OpenTelemetry

# One end in one line. $end: "1006 Abnormal Closure" or the word of the ending. $cause: a sentence without a period.
ended-line = { $end } – { $cause }
# $line: the line above.
ended-line-of = { $line } ({ $endpoint })
left-out-by-scope = { $count ->
    [one] { $count } non exportée
    [many] { $count } non exportées
   *[other] { $count } non exportées
} : hors de ce qui a été choisi

## Report of a session log

report-title = { $abnormal ->
    [0] Rapport WebSocket : aucune fin anormale
    [one] Rapport WebSocket : { $abnormal } fin anormale
    [many] Rapport WebSocket : { $abnormal } de fins anormales
   *[other] Rapport WebSocket : { $abnormal } fins anormales
}
# $first and $last: a date and a time. $parts: how many ended in which way, as a list of the three below.
report-lead = { $total ->
    [one] { $total } WebSocket s’est terminée
    [many] { $total } de WebSockets se sont terminées
   *[other] { $total } WebSockets se sont terminées
} entre { $first } et { $last } UTC, en { DURATION($span) } : { $parts }.
report-lead-one = { $severity ->
    [abnormal] Une WebSocket s’est terminée le { $first } UTC, de façon anormale.
    [notice] Une WebSocket s’est terminée le { $first } UTC : une fin à noter.
   *[normal] Une WebSocket s’est terminée le { $first } UTC, normalement.
}
report-part-abnormal = { $all ->
    [yes] uniquement des fins anormales
   *[no] { $count ->
        [one] { $count } fin anormale
        [many] { $count } de fins anormales
       *[other] { $count } fins anormales
    }
}
report-part-notice = { $all ->
    [yes] uniquement des fins à noter
   *[no] { $count ->
        [one] { $count } fin à noter
        [many] { $count } de fins à noter
       *[other] { $count } fins à noter
    }
}
report-part-normal = { $all ->
    [yes] uniquement des fins normales
   *[no] { $count ->
        [one] { $count } fin normale
        [many] { $count } de fins normales
       *[other] { $count } fins normales
    }
}
report-nothing = Aucune WebSocket ne s’est terminée dans ce journal.

report-exported = Exporté le
report-tabs = Onglets
    .one = un seul
    .all = tous, dont { $count } dans ce journal
report-page-loads = Chargements de page
report-filter = Filtre
report-since = Seulement les fins depuis
report-until = Seulement les fins jusqu’à
# $kinds: the kinds of secrets that the user has left in, as a list.
report-secrets = Secrets
    .hidden = masqués
    .shown = non masqués
    .partly = masqués, sauf { $kinds }
report-network = Réseau
    .offline = { $count ->
    [one] hors ligne une fois, le { $first } UTC
    [many] hors ligne { $count } de fois, la première le { $first } UTC
   *[other] hors ligne { $count } fois, la première le { $first } UTC
}
report-missing = Absent de ce rapport
    .none = rien n’a été laissé de côté
report-left-out = { $count ->
    [one] { $count } socket qui n’a pas été choisie pour l’export
    [many] { $count } de sockets qui n’ont pas été choisies pour l’export
   *[other] { $count } sockets qui n’ont pas été choisies pour l’export
}

report-summary = Résumé
report-times = Occurrences
report-first = Première (UTC)
report-last = Dernière (UTC)
# An end and how much it matters, where that is less than a failure.
report-lesser-end = { $end } ({ $severity })
# $endpoint: the one with most of the ends. $count: how many others there are.
report-and-more = { $endpoint } et { $count ->
    [one] { $count } autre
    [many] { $count } d’autres
   *[other] { $count } autres
}
report-more-ends = { $count ->
    [one] { $count } fin d’une autre sorte n’est pas listée. Le journal en JSON la contient.
    [many] { $count } de fins d’autres sortes ne sont pas listées. Le journal en JSON les contient.
   *[other] { $count } fins d’autres sortes ne sont pas listées. Le journal en JSON les contient.
}
# $by: who ended them and how many, as a list of the one below.
report-normal = { $count ->
    [one] { $count } socket s’est terminée normalement. Fin due à : { $by }.
    [many] { $count } de sockets se sont terminées normalement. Fins dues à : { $by }.
   *[other] { $count } sockets se sont terminées normalement. Fins dues à : { $by }.
}
report-closer-count = { $closer } ({ $count })

report-abnormal = Fins anormales
report-notices = Fins à noter
report-when = { $count }, entre { $first } et { $last } UTC (en { DURATION($span) })
# $time: a moment. $id: the id of a record.
report-only-one = Le { $time } (enregistrement { $id }) :
report-latest = La dernière, le { $time } (enregistrement { $id }) :
report-other-causes = Autres causes compatibles
report-record = URL, chronologie et pile d’appels de cet enregistrement
report-more-endpoints = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
report-more-kinds = { $count ->
    [one] { $count } autre ligne du résumé n’est pas expliquée ici. Le journal en JSON contient tous les enregistrements.
    [many] { $count } d’autres lignes du résumé ne sont pas expliquées ici. Le journal en JSON contient tous les enregistrements.
   *[other] { $count } autres lignes du résumé ne sont pas expliquées ici. Le journal en JSON contient tous les enregistrements.
}

## Exporting and opening a log

cancel = Annuler
export-open = Exporter…
    .title = Exporter le journal dans un fichier
export-more = Exporter tout de suite, ou ouvrir un journal
export-now = Exporter tout de suite
export-title = Exporter le journal

export-format = Format
export-format-json = JSON
    .note = Tout, pour des outils ; peut être rouvert ici.
export-format-ndjson = NDJSON
    .note = La même chose, un enregistrement par ligne, pour les outils qui lisent des flux ; peut être rouvert ici.
export-format-csv = CSV
    .note = Une ligne par socket, pour un tableur.
export-format-markdown = Rapport Markdown
    .note = Pour des humains : un rapport de bug avec chaque échec distinct, ses indices et son remède.
export-format-har = HAR
    .note = Pour le panneau Réseau des navigateurs et les autres outils qui lisent les archives HTTP.
export-format-otlp = OTLP
    .note = Logs OpenTelemetry en JSON, pour un collecteur et ce qui se trouve derrière lui.

export-scope = Contenu
export-tabs = Onglets
export-tabs-one = Cet onglet
export-tabs-all = Tous les onglets
export-records = Enregistrements
export-records-all = Tous les enregistrements
export-records-filtered = Seulement ce qui correspond au filtre
export-no-filter = Le filtre est vide.
export-matching = { $count } sur { $total }
export-time = Fin
export-time-whole = à tout moment
export-time-range = de { $from } à { $to }, plage choisie dans la chronologie
export-time-page = depuis le chargement de la page, à { $from }
export-time-recent = { $minutes ->
    [one] dans la dernière minute
    [many] dans les { $minutes } dernières minutes
   *[other] dans les { $minutes } dernières minutes
}

export-redaction = Masquer les secrets
export-redaction-note = Un secret est remplacé par une valeur de substitution : la même partout où il apparaît dans ce fichier, une autre dans le fichier suivant.
export-secret-user-info = Noms d’utilisateur et mots de passe
    .title = Noms d’utilisateur et mots de passe dans les URL
export-secret-query = Valeurs de paramètres
    .title = Valeurs de la chaîne de requête des URL ; les noms des paramètres restent
export-secret-fragment = Fragments
    .title = Ce qui suit le # des URL
export-secret-path-token = Jetons dans les chemins
    .title = Parties du chemin d’une URL qui ressemblent à des jetons ou à des identifiants de session
export-secret-token = Jetons
    .title = JSON Web Tokens et clés de formats bien connus, où qu’ils apparaissent
export-secret-email = Adresses e-mail
    .title = Adresses e-mail, où qu’elles apparaissent
export-secret-text-secret = Secrets dans les textes
    .title = Mots de passe, cookies, jetons et autres secrets dans les motifs de fermeture, les messages d’erreur et les sous-protocoles
export-secret-own-pattern = Expressions personnelles
    .title = Ce qui correspond aux expressions personnelles des options
# $kinds: the names of what is not hidden, as a list.
export-readable = Laissé en clair : { $kinds }. Quiconque obtient le fichier peut le lire.
export-preview-open = Afficher ce qui est masqué
export-preview-close = Ne plus afficher ce qui est masqué
export-preview = Ce qui est masqué
export-preview-running = Recherche de secrets…
export-preview-failed = Ce qui est masqué n’a pas pu être déterminé.
export-preview-none = Ce qui est exporté ne contient rien de tel.
# $kind: the name of a kind of secrets.
export-found = { $kind } : { $count ->
    [one] { $count } occurrence
    [many] { $count } d’occurrences
   *[other] { $count } occurrences
}
export-found-readable = (en clair)
export-found-original = Dans le journal
export-found-stand-in = Dans le fichier

export-language = Langue des causes et des remèdes
export-language-panel = Celle du panneau

export-summary-tab = { $records ->
    [one] { $records } enregistrement de cet onglet
    [many] { $records } d’enregistrements de cet onglet
   *[other] { $records } enregistrements de cet onglet
}
export-summary-tabs = { $records ->
    [one] Au plus { $records } enregistrement
    [many] Au plus { $records } d’enregistrements
   *[other] Au plus { $records } enregistrements
} de { $tabs ->
    [one] { $tabs } onglet
    [many] { $tabs } d’onglets
   *[other] { $tabs } onglets
}
export-summary-all = Les enregistrements de tous les onglets
# $what: one of the two above.
export-summary-size = { $what }, environ { BYTES($size) }
export-summary-unknown = Dans tous les onglets, les enregistrements qui correspondent.
export-summary-none = Aucun enregistrement ne correspond : le fichier n’en contiendra aucun.
export-running = Export en cours…
export-progress = { $done } sur { $total ->
    [one] { $total } enregistrement
    [many] { $total } d’enregistrements
   *[other] { $total } enregistrements
}
export-told = Fait à { $percent } %

key-export = Exporter le journal
key-export-now = Exporter tout de suite, comme la dernière fois
key-open-log = Ouvrir un journal à partir d’un fichier

open-log = Ouvrir…
    .title = Ouvrir un journal à partir d’un fichier (JSON ou NDJSON)
open-drop = Déposer des journaux ici pour les ouvrir
# $name: the name of a file.
open-running = Lecture de « { $name } »…
open-failed = « { $name } » n’a pas pu être ouvert.

logs = Journaux
log-live = Cet onglet (en direct)
log-live-new = { $count ->
    [one] { $count } nouvelle fin anormale
    [many] { $count } de nouvelles fins anormales
   *[other] { $count } nouvelles fins anormales
}
log-close = Fermer { $name }

opened = Journal ouvert
opened-at = exporté le { $time }
opened-redacted = secrets masqués
opened-not-redacted = secrets non masqués
# $kinds: the names of what is not hidden, as a list.
opened-partly-redacted = secrets masqués, sauf : { $kinds }
opened-problems = { $count ->
    [one] { $count } problème
    [many] { $count } de problèmes
   *[other] { $count } problèmes
}
opened-about = À propos de ce journal
opened-tab = Onglet
opened-tab-option = { $tab } ({ $count ->
    [one] { $count } enregistrement
    [many] { $count } d’enregistrements
   *[other] { $count } enregistrements
})
opened-facts = À propos de ce journal
opened-fact-file = Fichier
opened-fact-exported = Exporté le
opened-fact-browser = Enregistré dans
opened-fact-generator = Enregistré par
opened-fact-language = Langue
opened-fact-redaction = Masquage
opened-fact-records = Enregistrements
opened-fact-tabs = Portée
opened-fact-filter = Filtre
opened-fact-time = Période
opened-fact-left-out = Laissé de côté
opened-fact-duplicate = En double
opened-records = { $count ->
    [one] { $count } enregistrement
    [many] { $count } d’enregistrements
   *[other] { $count } enregistrements
} de { $tabs ->
    [one] { $tabs } onglet
    [many] { $tabs } d’onglets
   *[other] { $tabs } onglets
}
opened-scope-one = un seul onglet
opened-scope-all = tous les onglets
opened-since = à partir du { $from }
opened-until = jusqu’au { $to }
opened-between = du { $from } au { $to }
opened-left-out = { $count ->
    [one] { $count } enregistrement, par choix de la personne qui a exporté le journal
    [many] { $count } d’enregistrements, par choix de la personne qui a exporté le journal
   *[other] { $count } enregistrements, par choix de la personne qui a exporté le journal
}
opened-duplicate = { $count ->
    [one] { $count } entrée figure deux fois dans le fichier ; elle n’est affichée qu’une fois
    [many] { $count } d’entrées figurent plusieurs fois dans le fichier ; chacune n’est affichée qu’une fois
   *[other] { $count } entrées figurent plusieurs fois dans le fichier ; chacune n’est affichée qu’une fois
}
opened-not-recorded = Non enregistré
opened-problems-note = Tout ce qui a pu être lu est affiché. Lignes et colonnes sont comptées à partir de 1.
opened-problems-more = { $count ->
    [one] Et { $count } autre.
    [many] Et { $count } d’autres.
   *[other] Et { $count } autres.
}
empty-opened = Aucune socket dans ce journal
    .body = Le fichier a été lu ; il ne contient aucun enregistrement de socket.

## Opening a log

# Why a file was not opened.
unopened-empty = Le fichier est vide.
unopened-image = C’est une image, pas un journal.
unopened-archive = C’est un fichier compressé. Le décompresser, puis ouvrir le journal qu’il contient.
unopened-binary = Ce n’est pas un fichier texte ; il ne contient donc pas de journal.
unopened-utf-16 = Le fichier est du texte en UTF-16. L’enregistrer en UTF-8, puis l’ouvrir à nouveau.
unopened-markup = C’est un fichier HTML ou XML, pas un journal.
unopened-har = C’est un fichier HAR. Le panneau Réseau de DevTools peut l’afficher. Ici s’ouvrent les journaux que WhyClosed a exportés en JSON ou en NDJSON.
unopened-otlp = Ce sont des données OpenTelemetry. Ici s’ouvrent les journaux que WhyClosed a exportés en JSON ou en NDJSON.
unopened-other-json = C’est du JSON, mais pas un journal de WhyClosed.
unopened-other-text = C’est du texte, mais pas du JSON. Ici s’ouvrent les journaux que WhyClosed a exportés en JSON ou en NDJSON.
unopened-unreadable = Le navigateur n’a pas pu lire le fichier. Il a peut-être été déplacé ou modifié entre-temps.
# Where a problem is in the file.
opening-place = Ligne { $line }, colonne { $column }
# What could not be read.
opening-syntax = Ce passage n’est pas du JSON valide. Il a été ignoré.
opening-stray = Ce passage n’appartient à aucun enregistrement. Il a été ignoré.
opening-ends-early = Le fichier s’interrompt avant sa fin. Ce qui précède a été lu.
opening-too-long = Ce passage dépasse { $most ->
    [one] { $most } caractère
    [many] { $most } de caractères
   *[other] { $most } caractères
}. Il a été ignoré.
opening-too-deep = Ce passage est imbriqué sur plus de { $most ->
    [one] { $most } niveau
    [many] { $most } de niveaux
   *[other] { $most } niveaux
}. Il a été ignoré.
opening-missing = Ce champ est absent.
# $expected: one of the texts below; $found: the value in the file.
opening-wrong-value = Attendu : { $expected } ; trouvé : { $found }.
opening-contradiction-closed = Selon l’enregistrement, la socket a été fermée, mais il ne dit pas quand elle s’était ouverte.
opening-contradiction-failed = Selon l’enregistrement, la socket n’a pas pu s’ouvrir, mais il dit aussi quand elle s’est ouverte.
opening-unknown-kind = « { $kind } » n’est pas un type d’entrée connu ici. L’entrée a été ignorée.
opening-no-kind = Rien ne dit de quoi il s’agit. Ce passage a été ignoré.
opening-too-many-entries = Le fichier contient plus de { $most ->
    [one] { $most } entrée
    [many] { $most } d’entrées
   *[other] { $most } entrées
}. Les autres ont été ignorées.
opening-too-many-tabs = Le fichier contient plus de { $most ->
    [one] { $most } onglet
    [many] { $most } d’onglets
   *[other] { $most } onglets
}. Les entrées des autres ont été ignorées.
opening-too-much-text = Le fichier contient plus de texte qu’il n’est possible d’en garder ({ $most ->
    [one] { $most } caractère
    [many] { $most } de caractères
   *[other] { $most } caractères
}). Les entrées à partir d’ici ont été ignorées.
opening-invalid-text = { $count ->
    [one] À { $count } endroit, celui-ci, le fichier n’est pas en UTF-8. « � » s’y trouve à la place.
    [many] À { $count } d’endroits, dont celui-ci est le premier, le fichier n’est pas en UTF-8. « � » s’y trouve à la place.
   *[other] À { $count } endroits, dont celui-ci est le premier, le fichier n’est pas en UTF-8. « � » s’y trouve à la place.
}
opening-newer-version = Le journal suit la version { $version } du format, plus récente que celle connue ici. Ce qu’elle a de nouveau n’est pas affiché.
opening-no-head = Le journal ne dit pas d’où il vient, ni si des secrets en ont été retirés.
opening-several-logs = { $count ->
    [one] Le fichier contient { $count } journal.
    [many] Le fichier contient { $count } de journaux, les uns après les autres. Chacun a ici ses propres onglets.
   *[other] Le fichier contient { $count } journaux, les uns après les autres. Chacun a ici ses propres onglets.
}
# What a field may be, in “Expected …”.
expected-text = un texte d’au plus { $most ->
    [one] { $most } caractère
    [many] { $most } de caractères
   *[other] { $most } caractères
}
expected-number = un nombre de { $least } à { $most }
expected-number-from = un nombre, { $least } ou plus
expected-whole-number = un nombre entier de { $least } à { $most }
expected-whole-number-from = un nombre entier, { $least } ou plus
expected-time = un horodatage en millisecondes
expected-date = une date et une heure UTC, comme 2026-11-21T09:30:00.000Z
expected-true-or-false = true ou false
expected-one-of = une valeur parmi { $values }
expected-list = une liste
expected-list-of = une liste d’au plus { $most ->
    [one] { $most } élément
    [many] { $most } d’éléments
   *[other] { $most } éléments
}
expected-object = un objet

## When the log cannot be stored

# Behind each body stands what the browser says of it, in its own words.
storage-full = Le journal ne peut plus grandir : le disque est plein, ou le navigateur n’accorde plus de place à WhyClosed.
    .body = Les sockets qui se terminent maintenant sont gardées en mémoire, jusqu’à la fermeture du navigateur. Quand la mémoire est pleine à son tour, les plus anciennes d’entre elles cèdent la place et sont comptées. Libérer de l’espace, ou effacer le journal : elles passent alors d’elles-mêmes dans le journal.
storage-unavailable = Le journal ne peut pas être écrit : le navigateur n’ouvre pas sa base de données.
    .body = Les sockets qui se terminent maintenant sont gardées en mémoire, jusqu’à la fermeture du navigateur ; des sockets antérieures peuvent manquer ici. Quand la mémoire est pleine à son tour, les plus anciennes d’entre elles cèdent la place et sont comptées. Dès que la base de données s’ouvre, elles passent d’elles-mêmes dans le journal. Si rien ne change, redémarrer le navigateur.
storage-try-again = Réessayer
dropped-storage = { $count ->
    [one] { $count } non enregistrée
    [many] { $count } non enregistrées
   *[other] { $count } non enregistrées
} : le journal n’a pas pu être stocké, et la mémoire était pleine
