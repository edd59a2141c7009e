### What the panel, the popup and the options say.

## Words that several places share

severity-normal = Штатное
severity-notice = К сведению
severity-abnormal = Нештатное

closer-page = Страница
closer-peer = Сервер
closer-network = Сеть
closer-browser = Браузер
closer-navigation = Навигация
closer-unknown = Неясно

# Shown in place of a code where there was no close event.
ending-closed = Закрыт
ending-failed = Не открылся
ending-blocked = Заблокирован
ending-abandoned = Уход со страницы

confidence-certain = Достоверно
    .explained = Записанное не оставляет других объяснений.
confidence-likely = Вероятно
    .explained = Лучше всего подходит к записанному; другое объяснение не исключено.
confidence-possible = Возможно
    .explained = Одно из нескольких объяснений, которые подходят к записанному.
to-be-sure = Как убедиться: { $how }

yes = да
no = нет
# A fact and its value, in one line.
labelled = { $label }: { $value }
none = нет

## What happened: one or two sentences under the code

happened-left-open = Страницу покинули через { DURATION($open) } после открытия сокета.
happened-left-connecting = Страницу покинули, когда сокет ещё подключался.
happened-blocked-policy = Сокет так и не открылся: это запрещает CSP страницы.
happened-blocked-thrown = Сокет так и не открылся: `new WebSocket()` бросил { $name }.
happened-blocked = Сокет так и не открылся: его заблокировал браузер.
happened-failed-page = Сокет так и не открылся: во время подключения страница вызвала `close()`, и через { DURATION($life) } он завершился.
happened-failed-status = Сокет так и не открылся: на рукопожатие сервер ответил HTTP-статусом { $status }, и через { DURATION($life) } попытка завершилась.
happened-failed-offline = Сокет так и не открылся: браузер был офлайн, и через { DURATION($life) } попытка завершилась.
happened-failed = Сокет так и не открылся: через { DURATION($life) } попытка подключения не удалась.
happened-closed-page = Сокет был открыт { DURATION($open) }. Страница закрыла его с кодом { $code }.
happened-closed-page-without-code = Сокет был открыт { DURATION($open) }. Страница закрыла его, не указав кода.
happened-close-unanswered = Сокет был открыт { DURATION($open) }. Страница вызвала `close()`, и соединение завершилось без ответа.
happened-closed-peer = Сокет был открыт { DURATION($open) }. Сервер закрыл его с кодом { $code }.
happened-closed-peer-without-code = Сокет был открыт { DURATION($open) }. Сервер закрыл его, не указав кода.
happened-cut = Сокет был открыт { DURATION($open) }. Затем соединение завершилось без фрейма закрытия.
happened-restored = Сокет был открыт { DURATION($open) }, когда страница вернулась из bfcache уже без него.
happened-frozen = Сокет был открыт { DURATION($open) }. За это время браузер замораживал вкладку, и фрейма закрытия не было.
happened-failed-by-browser = Сокет был открыт { DURATION($open) }. Затем соединение завершил сам браузер.
happened-worker = Сокет прожил в воркере { DURATION($life) }. Код закрытия оттуда недоступен.
happened-ended-unknown = Сокет был открыт { DURATION($open) } и завершился с кодом { $code }. Кто его завершил, из записи не видно.

## Toolbar

record-on = Вкладка записывается. Нажмите, чтобы приостановить.
record-off = Запись этой вкладки приостановлена. Нажмите, чтобы записывать.
record-label = Записывать сокеты, которые завершаются в этой вкладке
clear-log = Очистить журнал этой вкладки
preserve-log = Сохранять журнал
    .title = Показывать и то, что записано до перезагрузки страницы или ухода с неё
filter = Фильтр
    .label = Фильтр по URL, коду, reason, завершившей стороне или причине
    .title = Слова или ключи, например code:1006, severity:abnormal, host:api, idle:>30s. «-» впереди исключает. Стрелка вниз показывает список ключей.
count-shown = Показано { $shown } из { $total }
count-all = { $total ->
    [one] { $total } сокет
    [few] { $total } сокета
    [many] { $total } сокетов
   *[other] { $total } сокета
}
count-dropped = Не записано: { $count }
export-log = Экспорт
    .title = Экспортировать журнал этой вкладки в файл

settings = Настройки списка
group-repeated = Группировать повторы
    .title = Показывать однотипные завершения одного эндпоинта одной строкой
columns = Столбцы:
timeline-toggle = Хронология
status-reading = Чтение журнала. Пока показаны последние.
status-drawn = В хронологии — только последние сокеты, не больше { $count }.
status-unrecorded = Что не записывается?

## List

list = Завершённые сокеты
column-time = Время
    .title = Когда сокет завершился, по местному времени
column-code = Код
    .title = Код закрытия и его название
column-endpoint = Эндпоинт
    .title = URL сокета без строки запроса
column-cause = Причина
    .title = Самая вероятная причина
column-closer = Завершил
    .title = Кто завершил сокет
column-open-for = Был открыт
    .title = Сколько времени сокет был открыт
column-idle = Простой
    .title = Сколько времени перед завершением сокета не было сообщений ни в одну сторону
column-frame = Где жил
    .title = В каком месте страницы жил сокет
no-code = нет кода
not-known = неизвестно
cause-certain = { $title }
cause-likely = Вероятно: { $title }
cause-possible = Возможно: { $title }
# How short and how long the ends of one row were open.
value-duration-range = { DURATION($from) } – { DURATION($to) }
frame-mark-frame = iframe
frame-mark-worker = воркер
fold-count = { $count ->
    [one] { $count } однотипное завершение за { DURATION($span) }
    [few] { $count } однотипных завершения за { DURATION($span) }
    [many] { $count } однотипных завершений за { DURATION($span) }
   *[other] { $count } однотипного завершения за { DURATION($span) }
}
never-opened = не открылся
value-duration = { DURATION($duration) }
mark-navigation = Страница загружена: { $url }
mark-offline = Браузер ушёл в офлайн
mark-online = Браузер снова онлайн
dropped-rate = Не записано: { $count }. Слишком много завершений сразу
dropped-malformed = Не записано: { $count }. Сообщение от страницы не удалось прочитать
dropped-too-large = Не записано: { $count }. Сообщение от страницы слишком большое
dropped-undelivered = Не записано: { $count }. Сообщение не дошло вовремя
dropped-paused = Не записано: { $count }. Запись была приостановлена
dropped-capacity = Больше не хранится: { $count }. Журнал был полон

## Empty list, notices

empty = Пока ничего не закрылось
    .body = Сокеты появляются здесь, когда завершаются. Те, что были открыты до появления WhyClosed, не видны: чтобы записать их, перезагрузите страницу.
empty-page = С загрузки этой страницы ничего не закрылось
    .body = { $count ->
    [one] В журнале есть { $count } сокет, завершившийся раньше.
    [few] В журнале есть { $count } сокета, завершившихся раньше.
    [many] В журнале есть { $count } сокетов, завершившихся раньше.
   *[other] В журнале есть { $count } сокета, завершившихся раньше.
} Их покажет «Сохранять журнал».
empty-unseen = На этой странице ничего не записывается
    .body = Страницу, открытую до установки WhyClosed, нужно один раз перезагрузить. Браузеры не пускают расширения на свои собственные страницы, в магазины расширений, во встроенные средства просмотра, например PDF, к файлам на этом компьютере, если вы не дали такого доступа, и на сайты, на которых вы их не разрешили.
unseen-earlier = Сокеты из списка завершились на предыдущих страницах.
change-access = Изменить доступ
empty-filter = Фильтру ничего не соответствует
    .body = { $total ->
    [one] { $total } сокет скрыт.
    [few] { $total } сокета скрыты.
    [many] { $total } сокетов скрыты.
   *[other] { $total } сокета скрыты.
}
empty-paused = Запись приостановлена
    .body = Сокеты, которые завершаются сейчас, подсчитываются, но не объясняются.
reading = Чтение журнала…
reload-page = Перезагрузить страницу
show-earlier = Показать
clear-filter = Сбросить фильтр
resume = Возобновить
retry = Повторить
dismiss = Закрыть
paused-notice = Запись этой вкладки приостановлена. Сокеты, которые завершаются сейчас, подсчитываются, но не объясняются.
failure-read = Не удалось прочитать журнал.
failure-clear = Не удалось очистить журнал.
failure-export = Не удалось экспортировать журнал.
failure-settings = Не удалось прочитать или сохранить настройку.

## Detail

detail = Почему закрылся сокет
detail-gone = Этой записи в журнале больше нет.
close-detail = Закрыть это объяснение
copy-url = Скопировать URL
copy-url-redacted = Скопировать URL, скрыв секреты
copy-done = Скопировано
copy-failed = Копирование здесь не разрешено
ended-by = Кто завершил
causes = { $count ->
    [one] Причина
    [few] Причины
    [many] Причины
   *[other] Причины
}
causes-likely = { $count ->
    [one] Вероятная причина
    [few] Вероятные причины
    [many] Вероятные причины
   *[other] Вероятные причины
}
evidence = Признаки
fix = Что делать
meaning = Что значит { $code }
meaning-vendor = Что значит { $code } в схеме { $vendor }
# $hints: one or more of the hints below, as a list.
meaning-scheme = Прочитан как код { $vendor }, потому что { $hints }.
hint-host = хост — { $value }
hint-subprotocol = подпротокол — { $value }
hint-path = в пути есть { $value }
hint-query = в строке запроса есть { $value }
hint-reason = в reason сказано «{ $value }»
meaning-seen = Когда встречается
meaning-cause = Чем обычно вызван
meaning-fix = Что обычно помогает
sources = Источники
observed = Всё, что записано
stacks = Стеки вызовов

code-sender = Кто может отправить
sender-either = сервер и браузер страницы
sender-client = только клиент
sender-server = только сервер
sender-nobody = никто: код зарезервирован
code-on-the-wire = Передаётся во фрейме закрытия
on-the-wire-yes = да
on-the-wire-no = нет: его сообщает сам браузер
code-page-may-send = Допустим в close()
page-may-send-yes = да
page-may-send-no = нет: вызов бросает исключение
code-reconnect = Переподключаться
reconnect-no = нет
reconnect-yes = да
reconnect-with-back-off = да, с растущей случайной задержкой
reconnect-after-sign-in = после повторного входа
reconnect-after-fix = после устранения сбоя
reconnect-depends = зависит от приложения
code-confused-with = Часто путают с

## Snippets

snippets = { $count ->
    [1] Сниппет для { $count } стека
    [one] Сниппеты для { $count } стека
    [few] Сниппеты для { $count } стеков
    [many] Сниппеты для { $count } стеков
   *[other] Сниппеты для { $count } стека
}
snippets-stack = Стек
copy-snippet = Скопировать сниппет для { $stack }

## Everything observed

observed-socket = Сокет
observed-time = Время
observed-end = Завершение
observed-traffic = Трафик
observed-page = Страница
observed-handshake = Рукопожатие
observed-exception = Исключение
observed-violation = Нарушение CSP

field-url = URL
field-protocols-asked = Запрошенные подпротоколы
field-protocol = Выбранный подпротокол
field-extensions = Расширения
field-binary-type = Тип бинарных данных
field-created = Создан
field-opened = Открыт
field-ended = Завершён
field-connecting = Время до открытия
field-open-for = Был открыт
field-ending = Как завершился
field-code = Код
field-reason = Reason
field-clean = Чистое закрытие
field-error-event = Событие error
field-sent = Отправлено сообщений
field-sent-size = Объём отправленного
field-sent-largest = Самое большое отправленное
field-last-sent = Последнее отправленное
field-received = Получено сообщений
field-last-received = Последнее полученное
field-buffered = Ещё не отправлено
field-visibility = Видимость
field-online = Онлайн
field-frozen = Была заморожена
field-bfcache = bfcache
field-unloading = Страницу покидают
field-clock-jump = Скачок системных часов вперёд
field-live-sockets = Другие живые сокеты
field-frame-kind = Где создан
field-frame-url = URL документа
field-browser = Браузер
field-status = HTTP-статус
field-error-text = Текст ошибки
field-handshake-duration = До ответа или сбоя
field-handshake-source = Откуда известно
field-thrown-name = Имя
field-thrown-message = Сообщение
field-directive = Директива
field-blocked = Заблокировано
field-source = Источник

value-sent = { $count } (текстовых: { $text }, бинарных: { $binary })
value-count = { $count }
value-live-sockets = { $count }, из них к тому же URL: { $same }
value-bytes = { BYTES($size) }
value-bytes-at-least = не меньше { BYTES($size) }
value-last-message = { $type ->
    [binary] бинарное
   *[text] текст
}, { BYTES($size) }, за { DURATION($before) } до конца
value-last-message-unsized = за { DURATION($before) } до конца
value-visible = видна
value-hidden = скрыта
value-hidden-for = скрыта { DURATION($hidden) }
value-came-back = вернулась из него
frame-kind-page = страница верхнего уровня
frame-kind-frame = iframe
frame-kind-about-blank = iframe about:blank
frame-kind-srcdoc = iframe srcdoc
frame-kind-blob = документ blob:
frame-kind-data = документ data:
frame-kind-sandboxed = iframe с sandbox
frame-kind-worker = воркер
source-devtools-network = журнал сети DevTools
source-web-request = журнал запросов браузера

## Stacks

stack-constructor = Создан вызовом new WebSocket()
stack-close-open = Вызван за { DURATION($before) } до конца, когда сокет был открыт
stack-close-connecting = Вызван за { DURATION($before) } до конца, во время подключения
stack-close-closing = Вызван за { DURATION($before) } до конца, во время закрытия
stack-close-closed = Вызван, когда сокет был уже закрыт
stack-none = Страница сама форматирует свои стеки; записать их не удалось.

## Notifications

notification-title = Сокет завершился: { $code } { $name }
notification-title-without-code = Сокет не удалось открыть
# The cause, before its evidence in the same line.
notification-cause-certain = { $title }.
notification-cause-likely = Вероятно: { $title }.
notification-cause-possible = Возможно: { $title }.
notification-times = { $count ->
    [one] { $count } раз за { DURATION($span) }
    [few] { $count } раза за { DURATION($span) }
    [many] { $count } раз за { DURATION($span) }
   *[other] { $count } раза за { DURATION($span) }
}

## Views

view-sockets = Сокеты
view-codes = Коды
views = Разделы
language = Язык
language-browser = Как в браузере

## Codes: the reference

codes-search = Поиск кодов и причин
    .label = Поиск кодов и причин по номеру, названию, вендору, симптому или любому слову
codes-scheme = Показать
codes-scheme-all = Все
codes-scheme-standard = Стандартные
codes-scheme-registered = Зарегистрированные
codes-scheme-vendor = Вендоры
codes-scheme-range = Диапазоны
codes-scheme-cause = Причины
codes-list = Коды и причины
codes-found = { $count ->
    [0] Ничего не найдено
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
codes-none = Все эти слова вместе здесь не встречаются. Уберите часть из них или введите номер.
codes-back = Назад к списку
codes-start = Выберите код, чтобы прочитать, что он значит, или два, чтобы увидеть, чем они различаются.
codes-seen-here = { $count ->
    [0] В этой вкладке не встречался.
    [one] В этой вкладке встретился { $count } раз.
    [few] В этой вкладке встретился { $count } раза.
    [many] В этой вкладке встретился { $count } раз.
   *[other] В этой вкладке встретился { $count } раза.
}
codes-show-records = Показать эти сокеты
codes-open = Открыть в справочнике
codes-compare-with = Сравнить с { $code }
codes-compare = Сравнить с
    .label = Сравнить с другим кодом
seen-vendor = Когда { $vendor } завершает соединение с этим номером.

## Comparison of two codes

compare-title = { $first } или { $second }
compare-question = Как их различить
compare-meaning = Что это значит
compare-seen = Когда встречается
compare-fix = Что делать
compare-differences = Главные различия
compare-no-differences = Все факты совпадают; различается то, что эти коды значат.
compare-alike = Общее у обоих
compare-when = В каком случае какой
compare-more = Подробнее
compare-close = Закрыть сравнение
compare-swap = Поменять местами
compare-copy = Скопировать как Markdown
compare-fact = Факт

## Sheets: keys, and what is not recorded

close-sheet = Закрыть
help-title = Клавиши и справка
keys-list = В списке
keys-detail = В объяснении
keys-panel = Везде в панели
key-move = Выбрать другой сокет
key-open = Перейти к объяснению
key-unfold = Развернуть или свернуть группу повторов
key-compare = Отметить выбранный сокет: следующий выбранный будет с ним сравнён
key-leave = Назад: закончить сравнение, затем снять выбор
key-width = Сузить или расширить столбец, если фокус на его названии
key-next = Следующий сокет
key-previous = Предыдущий сокет
keys-timeline = В хронологии
key-lane = Другая дорожка
key-socket = Другой сокет дорожки
key-choose = Выбрать сокет
key-zoom = Приблизить, отдалить, показать всю сессию
key-pan = Сдвинуть хронологию, если она увеличена
key-find = Поиск: в поле поиска DevTools, если оно есть, иначе в фильтре
key-filter = Перейти к фильтру
key-timeline = Показать или скрыть хронологию
key-help = Показать эту справку
help-mouse = Щелчок по названию столбца сортирует по нему; край столбца можно перетащить. Ctrl+щелчок (на Mac — ⌘+щелчок) по другой строке сравнивает её с выбранной.

unrecorded-title = Что не записывается
unrecorded-here = В этом журнале
unrecorded-none = Ничего не пропущено.
unrecorded-paused = Запись приостановлена: сокеты, которые завершаются сейчас, подсчитываются, но не объясняются.
unrecorded-always = В любом журнале
unrecorded-before = Сокеты, открытые до появления WhyClosed. Чтобы записать их, перезагрузите страницу.
unrecorded-workers = Сокеты в воркерах. Их показывает только Chromium, при открытых DevTools и без кода закрытия.
unrecorded-pages = Страницы, на которые браузеры не пускают расширения: служебные страницы самих браузеров, их магазины расширений и тому подобные.
unrecorded-access = Сайты, на которых вы не разрешили WhyClosed в браузере, в том числе в iframe на других страницах.
unrecorded-content = Содержимое сообщений. Хранятся только их число, тип, размер и время.

## The filter: its keys, notes and chips

# The keys themselves ("code:", "host:") are the same in every language; these are what they mean, in a few words.
filter-key-code = номер кода закрытия, диапазон или часть названия
filter-key-severity = насколько это важно
filter-key-closer = кто завершил
filter-key-host = часть хоста вместе с портом
filter-key-cause = одна из причин
filter-key-ending = как завершился
filter-key-idle = время без сообщений перед концом
filter-key-open = сколько времени был открыт
filter-key-reason = часть reason
filter-key-path = часть пути в URL
filter-key-endpoint = часть URL, в котором id свёрнуты
filter-key-url = часть полного URL
filter-key-frame = где жил: вид документа или воркер
filter-key-confidence = насколько надёжна первая причина
filter-key-vendor = вендор, который определяет код
filter-key-scheme = где определён код
filter-no-messages = не открылся или неизвестно
filter-subframe = любой iframe страницы
filter-completions = Что здесь можно ввести в фильтр
# $key: what was typed up to its colon. $meant: the key that is like it.
filter-unknown-key = Ключа «{ $key }» у фильтра нет: это ищется как текст.
filter-unknown-key-like = Ключа «{ $key }» у фильтра нет: это ищется как текст. Имелось в виду «{ $meant }»?
filter-unknown-value = У ключа «{ $key }» нет ничего с «{ $value }»; это не учитывается.
# $understood: examples, which stay as they are.
filter-unread-value = Ключ «{ $key }» не понимает «{ $value }»; это не учитывается. Он понимает: { $understood }
filter-chips = Частые фильтры
filter-chip-never-opened = Не открылись
filter-chip-by-server = Сервером
filter-chip-by-network = Сетью
filter-chip-by-page = Страницей
filter-chip-in-frames = В iframe

## Timeline

timeline = Хронология
timeline-empty = Сокеты появляются здесь, когда завершаются.
timeline-help = Стрелки вверх и вниз ведут от эндпоинта к эндпоинту, влево и вправо — от сокета к сокету, Home и End — к первому и последнему. Enter выбирает. Плюс и минус меняют масштаб, 0 показывает всю сессию, Esc сбрасывает промежуток.
timeline-lanes = Эндпоинты
timeline-lane =
    .summary = { $count ->
    [one] { $count } сокет
    [few] { $count } сокета
    [many] { $count } сокетов
   *[other] { $count } сокета
}, { $abnormal ->
    [0] нештатных завершений нет
    [one] { $abnormal } завершился нештатно
    [few] { $abnormal } завершились нештатно
    [many] { $abnormal } завершились нештатно
   *[other] { $abnormal } завершились нештатно
}, { $opened ->
    [never] открытых не было
    [same] в открытом состоянии { DURATION($shortest) }
   *[range] в открытом состоянии от { DURATION($shortest) } до { DURATION($longest) }
}.
# $cause is a sentence of its own: "Likely: The connection was lost."
timeline-socket = { $place } из { $count }. { $time }: { $end }. { $severity }. Кто завершил: { $closer }. { $opened ->
    [yes] Был открыт { DURATION($open) }.
   *[no] Не открылся.
} { $cause }
timeline-idle = Простой перед концом
timeline-others = { $count ->
    [one] Здесь завершился ещё { $count } сокет. Приблизьте, чтобы их различить.
    [few] Здесь завершились ещё { $count } сокета. Приблизьте, чтобы их различить.
    [many] Здесь завершилось ещё { $count } сокетов. Приблизьте, чтобы их различить.
   *[other] Здесь завершилось ещё { $count } сокета. Приблизьте, чтобы их различить.
}
timeline-axis =
    .title = Проведите мышью, чтобы оставить в списке только то, что завершилось в этом промежутке. Двойной щелчок вернёт всё.
timeline-zoom-in = Приблизить
    .title = Приблизить (+ или Ctrl и колесо мыши)
timeline-zoom-out = Отдалить
    .title = Отдалить (− или Ctrl и колесо мыши)
timeline-whole = Вся сессия
    .title = Показать всю сессию и следить за ней (0)
# How much time is in view.
timeline-length = { DURATION($duration) }
timeline-list-view = Только эти в списке
timeline-range = { $from } – { $to }
    .clear = Снова показать в списке всё, а не только { $range }
timeline-legend = Условные обозначения
timeline-part-connecting = Подключение
timeline-part-open = Открыт
timeline-part-idle = Простой
timeline-flags = Общее для всех эндпоинтов
timeline-at = { $time }: { $what }
timeline-offline = Офлайн
    .until = Браузер был офлайн до { $to }.
    .since = Браузер офлайн с { $from }.
    .during = Браузер был офлайн с { $from } до { $to }.
timeline-moment = { $endpoints ->
    [one] { $endpoints } эндпоинт разом
    [few] { $endpoints } эндпоинта разом
    [many] { $endpoints } эндпоинтов разом
   *[other] { $endpoints } эндпоинта разом
}
    .sentence = За { DURATION($duration) } { $sockets ->
    [one] завершился { $sockets } открытый сокет
    [few] завершились { $sockets } открытых сокета
    [many] завершилось { $sockets } открытых сокетов
   *[other] завершилось { $sockets } открытого сокета
} у { $endpoints ->
    [one] { $endpoints } эндпоинта
    [few] { $endpoints } эндпоинтов
    [many] { $endpoints } эндпоинтов
   *[other] { $endpoints } эндпоинта
}.
timeline-distributions = Сколько жили сокеты эндпоинта { $endpoint }
timeline-histogram-open = Были открыты
timeline-histogram-idle = Простой перед концом
timeline-median = медиана { DURATION($median) }
timeline-bin = { $from } – { $to }
    .title = { $bin }: { $count ->
    [one] { $count } сокет
    [few] { $count } сокета
    [many] { $count } сокетов
   *[other] { $count } сокета
}
timeline-bin-column = Длительность
timeline-count-column = Сокетов
timeline-pile-up-open = { $count } из { $total } { $count ->
    [one] был открыт
    [few] были открыты
    [many] были открыты
   *[other] были открыты
} { $spread ->
    [same] { DURATION($from) }.
   *[range] от { DURATION($from) } до { DURATION($to) }.
}
timeline-pile-up-idle = { $count } из { $total } перед концом { $count ->
    [one] простаивал
    [few] простаивали
    [many] простаивали
   *[other] простаивали
} { $spread ->
    [same] { DURATION($from) }.
   *[range] от { DURATION($from) } до { DURATION($to) }.
}
timeline-never-opened = { $count } из { $total } так и не { $count ->
    [one] открылся.
    [few] открылись.
    [many] открылись.
   *[other] открылись.
}

## Detail: its sections, stacks and copies, and two records compared

meaning-more = Подробнее о коде { $code }
step-previous = Предыдущий сокет
    .title = Предыдущий сокет (k)
step-next = Следующий сокет
    .title = Следующий сокет (j)
reveal-in-network = Показать в панели «Сеть»
reveal-failed = В панели «Сеть» этого запроса больше нет.
reading-record = Чтение записи…
like-it = { $place ->
    [latest] Последнее
   *[earlier] { $position }-е
} из { $count ->
    [one] { $count } однотипного завершения
    [few] { $count } однотипных завершений
    [many] { $count } однотипных завершений
   *[other] { $count } однотипного завершения
}
like-it-span = { $place ->
    [latest] Последнее
   *[earlier] { $position }-е
} из { $count ->
    [one] { $count } однотипного завершения
    [few] { $count } однотипных завершений
    [many] { $count } однотипных завершений
   *[other] { $count } однотипного завершения
} за { DURATION($span) }
raw-record = Запись в JSON
raw-redacted = Секреты в URL, текстах и стеках вызовов скрыты.
copy-record-json = Скопировать запись как JSON

frame-anonymous = (анонимная)
frame-evaluated = создана там из строки
frame-open = Открыть { $place } в панели «Источники»
frame-not-opened = Панель «Источники» не смогла открыть { $file }.

copy-record = Скопировать
    .title = Скопировать эту запись
copy-as-markdown = Скопировать как Markdown
copy-as-json = Скопировать как JSON
copy-as-issue = Скопировать как GitHub issue
copy-as-url = Скопировать URL
moment-created = создан
moment-opened = открыт
moment-last-sent = отправлено последнее сообщение
moment-last-received = получено последнее сообщение
moment-close-call = страница вызвала { $call }
moment-ended = завершён
recorded-by = Записано с помощью { $generator } в { $browser }.
issue-title = WebSocket к { $endpoint } завершился: { $end }
issue-happened = Что произошло
issue-expected = Что ожидалось
issue-expected-open = Соединение остаётся открытым, пока его не закроет страница.
issue-expected-opens = Соединение открывается.
issue-expected-unknown = (Напишите, что должно было произойти вместо этого.)
issue-cause = Причина и признаки
issue-fix = Что может помочь
issue-timeline = Хронология
issue-environment = Окружение
issue-page = Страница
issue-endpoint = Эндпоинт
issue-recorder = Чем записано
issue-record = Запись в JSON, секреты скрыты

compare-records = Сравнить с…
compare-with-previous = Предыдущее завершение
compare-with-normal = Последнее штатное завершение
compare-with-longest = Сокет, открытый дольше всех
compare-hint = { $opened ->
    [no] { $end } в { $time }, не открылся
   *[yes] { $end } в { $time }, был открыт { DURATION($open) }
}

comparison = Сравнение двух сокетов
comparison-first = Первый
comparison-second = Второй
comparison-swap = Поменять местами
comparison-copy = Скопировать сравнение как Markdown
comparison-close = Закрыть сравнение
comparison-gone = Одной из двух записей в журнале больше нет.
facts-alike = { $count ->
    [one] Совпадает { $count } факт
    [few] Совпадают { $count } факта
    [many] Совпадает { $count } фактов
   *[other] Совпадает { $count } факта
}
fact-code = { $code } { $name }
fact-cause = Первая причина
fact-other-cause = Следующая причина
fact-silence = Тишина перед концом
fact-close-call = Страница вызвала
fact-host = Хост
fact-path = Путь
fact-query = Параметры запроса
fact-query-values = Значения параметров
fact-values-differ = различаются: { $names }
fact-frame = Документ
fact-opened-at = Открыт в коде
fact-exception = Исключение
fact-not-known = неизвестно
# How many times the figure of the other.
ratio-duration = в { NUMBER($times, maximumFractionDigits: 1) } { NUMBER($times, maximumFractionDigits: 1) ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} дольше
ratio-size = в { NUMBER($times, maximumFractionDigits: 1) } { NUMBER($times, maximumFractionDigits: 1) ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} больше
ratio-count = в { NUMBER($times, maximumFractionDigits: 1) } { NUMBER($times, maximumFractionDigits: 1) ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} больше
apart-nothing = Ничто из записанного вокруг этих двух завершений явно их не различает.
# $clause: one of the six below.
apart-only = { $holder ->
    [abnormal] Только у завершившегося нештатно: { $clause }.
    [counterpart] Не у завершившегося нештатно, а у другого: { $clause }.
    [first] Только у первого: { $clause }.
   *[second] Только у второго: { $clause }.
}
apart-offline = браузер был офлайн
apart-frozen = браузер замораживал страницу
apart-restored = страница вернулась из bfcache
apart-unloading = страницу покидали
apart-hidden = страница была скрыта
apart-never-opened = соединение так и не открылось
# $one and $other: durations or values, already written. $fact: the name of a fact.
apart-two = { $by ->
    [severity] { $fact }: { $one } у завершившегося нештатно, { $other } у другого.
   *[order] { $fact }: { $one } у первого, { $other } у второго.
}
apart-silence = { $by ->
    [severity] У завершившегося нештатно тишина перед концом длилась { $one }, у другого — { $other }.
   *[order] У первого тишина перед концом длилась { $one }, у второго — { $other }.
}
apart-open-for = { $by ->
    [severity] Завершившийся нештатно был открыт { $one }, другой — { $other }.
   *[order] Первый был открыт { $one }, второй — { $other }.
}

## Options

options-title = Настройки WhyClosed
options-saving = Сохранение…
options-saved = Сохранено
options-failure-read = Не удалось прочитать настройки.
options-failure-save = Сохранить не удалось. Пока не получится, выбранное вами остаётся на этой странице.
options-failure-reset = Не удалось сбросить настройки.
# $setting: the name of a setting, as it stands on the page.
options-broken = Настройку «{ $setting }» не удалось прочитать; действует значение по умолчанию.
options-keep-defaults = Оставить по умолчанию
options-add = Добавить
options-remove = Удалить { $item }

options-section-recording = Запись
options-section-notifications = Уведомления
options-section-log = Журнал
options-section-redaction = Скрытие секретов
options-section-appearance = Внешний вид
options-section-file = Файл настроек

# Each setting: its name, and in one or two sentences what it does and what follows from it.
options-setting-recording = Записывать сокеты
    .note = Учитывается сайт страницы во вкладке, в том числе для всех её iframe, а не сервер сокета.
options-recording-all = На всех сайтах
    .note = Все страницы, на которые браузер пускает расширения.
options-recording-all-but = На всех сайтах, кроме указанных
    .note = То, что завершается на указанных сайтах, не записывается: не попадает в журнал, не подсчитывается и не вызывает уведомлений.
options-recording-only = Только на указанных сайтах
    .note = То, что завершается в других местах, не записывается: не попадает в журнал, не подсчитывается и не вызывает уведомлений. Страницы без хоста, например локальные файлы, указать нельзя.
options-setting-recordingSites = Сайты
    .note = Хост охватывает и все свои поддомены; если указан порт, то только на этом порту.
options-setting-siteAccess = Доступ, который даёт браузер
options-access-all = Браузер разрешает WhyClosed работать на всех сайтах. Выбор выше отбрасывает то, что WhyClosed на сайте увидел; без доступа WhyClosed на сайте вообще не работает.
options-access-some = { $count ->
    [1] Браузер разрешает WhyClosed работать только на одном сайте:
    [one] Браузер разрешает WhyClosed работать только на { $count } сайте:
    [few] Браузер разрешает WhyClosed работать только на { $count } сайтах:
    [many] Браузер разрешает WhyClosed работать только на { $count } сайтах:
   *[other] Браузер разрешает WhyClosed работать только на { $count } сайта:
}
options-access-none = Браузер не разрешает WhyClosed работать ни на одном сайте: ничего не записывается.
options-access-unseen = Сокеты всех остальных сайтов не видны: их нет ни в журнале, ни в счётчике на кнопке панели инструментов, ни в уведомлениях. На странице, которая видна, это касается и сокетов в iframe других сайтов. На уже открытой странице изменение вступает в силу после перезагрузки.
# “Site access” and “On specific sites” stand on Chromium's own page.
options-access-change-chromium = Чтобы ограничить доступ отдельными сайтами, откройте страницу этого расширения в браузере и в разделе «Доступ к сайтам» выберите «На выбранных сайтах».
# “Permissions” stands on Firefox's own page.
options-access-change-firefox = Чтобы дать доступ к отдельным сайтам, откройте `about:addons`, WhyClosed, «Разрешения».
options-access-limit-chromium = Открыть страницу расширения
options-access-limit-firefox = Отозвать весь доступ
options-access-allow-all = Разрешить все сайты…
options-no-sites-only = Не указано ни одного сайта: ничего не записывается.
options-no-sites-all-but = Не указано ни одного сайта: записываются все.

options-setting-notifications = Уведомлять, когда завершается сокет
    .note = Уведомление называет вероятную причину. Если уведомления выключены, счётчик на кнопке панели инструментов всё равно работает.
options-setting-leastSeverity = О чём уведомлять
    .note = Насколько серьёзным должно быть завершение. О штатных уведомлений не бывает.
options-severity-abnormal = Нештатные завершения
    .note = Соединения, которые оборвались, были отклонены или завершились из-за ошибки.
options-severity-notice = Нештатные завершения и «К сведению»
    .note = Также то, что часто так и задумано, например перезагрузки сервера разработки.
options-setting-onlyWhileDevtoolsClosed = Только пока закрыты DevTools
    .note = Вкладка, в которой открыты DevTools, не уведомляет: всё, что завершилось, есть там в панели WhyClosed.
options-setting-quietHours = Тихие часы
    .note = В это время суток, по местному времени и в том числе через полночь, уведомлений нет. Сокеты записываются как обычно.
options-quiet-from = Начало
options-quiet-to = Конец
options-quiet-incomplete = Укажите и начало, и конец. До тех пор действуют прежние.
options-quiet-same = Начало и конец совпадают. Пока это так, действуют прежние.
options-setting-mutedSites = Сайты без уведомлений
    .note = О сокетах этих сайтов уведомлений нет, будь то сайт страницы или сервер сокета. Записываются они как обычно.
options-setting-mutedCodes = Коды закрытия без уведомлений
    .note = О завершениях с этими кодами уведомлений нет. Записываются они как обычно.
options-test = Показать пробное уведомление
options-test-title = Пробное уведомление
options-test-message = Так WhyClosed сообщает о завершившемся сокете.
options-test-sent = Пробное уведомление передано системе. Если оно не появилось, система его скрывает: проверьте в её настройках уведомления этого браузера.
options-test-refused = Система не принимает уведомления этого браузера. Разрешите их в её настройках уведомлений; до тех пор работает только счётчик на кнопке панели инструментов.

options-list-sites =
    .note = Один сайт или несколько, например `example.com localhost:8080`. Enter добавляет их.
    .refused = Не сайт: { $items }. Сайт — это хост, например `example.com`, или хост с портом: `localhost:8080`.
options-list-codes =
    .note = Один код или несколько, например `1001 1012`. Enter добавляет их.
    .refused = Не код закрытия: { $items }. Код закрытия — это число от `0` до `65535`.
options-list-patterns =
    .note = По одному в строке. Enter добавляет, Shift+Enter начинает новую строку.
    .refused = Не регулярное выражение длиной до 500 символов: { $items }
options-list-full = Список вмещает не больше { $most }. Ничего не добавлено.
options-list-known = Это уже есть в списке.

options-setting-capacity = Хранить записей
    .note = Во всех вкладках вместе. Когда их больше, удаляются самые старые записи той вкладки, у которой их больше всего, и панель сообщает, сколько. При запуске браузера журнал очищается.
options-capacity-refused = Нужно целое число от { $least } до { $most }. До тех пор действует прежнее.

options-always-hidden = Всегда скрыты: имена пользователей и пароли в URL, значения параметров запроса, фрагменты, токены и адреса электронной почты.
options-setting-redactionPatterns = Свои шаблоны
    .note = Регулярные выражения JavaScript с флагами `gu`. Всё, что соответствует одному из них, тоже скрывается.
options-trial = Проверить
    .note = Шаблоны из списка и те, что вы сейчас вводите, применяются к вашему тексту. Он не сохраняется.
options-trial-result = Что от него останется
options-trial-slow = На этом тексте шаблоны работают дольше секунды и задерживали бы WhyClosed везде, где применяются. Избегайте повторений внутри повторений, например `(a+)+`.
options-trial-failed = Не удалось скрыть секреты в тексте.

options-setting-language = Язык
    .note = Для всего, что показывает WhyClosed. Открытые страницы переключаются сразу.
options-setting-theme = Тема
    .note = Для всего, что показывает WhyClosed.
options-theme-browser = Как в браузере, а в панели — как в DevTools
options-theme-light = Светлая
options-theme-dark = Тёмная

options-file-note = Все настройки этой страницы в файле JSON, чтобы сохранить их или использовать в другом месте. Указанные вами сайты и шаблоны тоже в нём.
options-export = Экспорт настроек
options-import = Импорт настроек…
options-reset = Сбросить все настройки
# $file: the name of a file.
options-imported = { $count ->
    [0] Ничего из файла «{ $file }» использовать не удалось; ничего не изменено.
    [one] Из файла «{ $file }» импортирована { $count } настройка.
    [few] Из файла «{ $file }» импортированы { $count } настройки.
    [many] Из файла «{ $file }» импортировано { $count } настроек.
   *[other] Из файла «{ $file }» импортировано { $count } настройки.
}
options-import-not-json = «{ $file }» — не файл настроек: это не JSON. Ничего не изменено.
options-import-not-settings = «{ $file }» — не файл настроек WhyClosed. Ничего не изменено.
options-import-newer = Файл «{ $file }» записан более новой версией WhyClosed. Ничего не изменено.
options-import-too-large = «{ $file }» слишком велик для файла настроек. Ничего не изменено.
# $setting: the name of a setting. $values: what is to blame, as JSON.
options-import-broken = { $setting }: использовать { $values } нельзя; настройка осталась прежней.
options-import-unknown = { $name }: такой настройки нет; она пропущена.
options-reset-done = У всех настроек снова значения по умолчанию.
options-undo = Отменить
options-undone = Прежние настройки восстановлены.

## Alerts

alert-recovered-title = Последний сокет был открыт { DURATION($duration) }
# $count: the ends that the notification told of before.
alert-recovered-normally = { $count ->
    [1] Он завершился штатно. До него один сокет завершился иначе.
    [one] Он завершился штатно. До него за { DURATION($span) } иначе завершился { $count } сокет.
    [few] Он завершился штатно. До него за { DURATION($span) } иначе завершились { $count } сокета.
    [many] Он завершился штатно. До него за { DURATION($span) } иначе завершилось { $count } сокетов.
   *[other] Он завершился штатно. До него за { DURATION($span) } иначе завершилось { $count } сокета.
}
alert-recovered-page-left = { $count ->
    [1] Он был открыт, пока страницу не покинули. До него один сокет завершился иначе.
    [one] Он был открыт, пока страницу не покинули. До него за { DURATION($span) } иначе завершился { $count } сокет.
    [few] Он был открыт, пока страницу не покинули. До него за { DURATION($span) } иначе завершились { $count } сокета.
    [many] Он был открыт, пока страницу не покинули. До него за { DURATION($span) } иначе завершилось { $count } сокетов.
   *[other] Он был открыт, пока страницу не покинули. До него за { DURATION($span) } иначе завершилось { $count } сокета.
}
alert-mute-site = Не уведомлять о сайте
alert-open-report = Открыть отчёт
toolbar-recording = WhyClosed: сокеты этой страницы записываются
toolbar-paused = WhyClosed: запись этой вкладки приостановлена
toolbar-not-recorded = WhyClosed: по вашим настройкам этот сайт не записывается
toolbar-not-possible = WhyClosed: на этой странице ничего не записывается
mark-navigation-not-recorded = Страница сайта, который не записывается

## Popup: what ended in this tab, in short

popup-title = Закрылось на этой странице
popup-open-panel = Открыть панель
popup-actions = Эта вкладка
popup-pause = Приостановить запись
popup-record = Возобновить запись
popup-mute = Не уведомлять о сайте
popup-unmute = Уведомлять о сайте
popup-export = Экспорт журнала
popup-options = Настройки
popup-change = Изменить в настройках
popup-codes = Найти или сравнить коды закрытия
popup-devtools = Та же панель есть в DevTools (F12) под именем WhyClosed. Сами открыть DevTools расширения не могут.
popup-ended = { $count ->
    [one] Завершился { $count } сокет
    [few] Завершились { $count } сокета
    [many] Завершилось { $count } сокетов
   *[other] Завершилось { $count } сокета
}, { $abnormal ->
    [0] нештатно — ни одного.
    [one] нештатно — { $abnormal }.
    [few] нештатно — { $abnormal }.
    [many] нештатно — { $abnormal }.
   *[other] нештатно — { $abnormal }.
}
# So many have ended that only the latest are read.
popup-latest = Из последних { $count ->
    [one] { $count } завершения
    [few] { $count } завершений
    [many] { $count } завершений
   *[other] { $count } завершения
} нештатных — { $abnormal ->
    [0] ни одного
    [one] { $abnormal }
    [few] { $abnormal }
    [many] { $abnormal }
   *[other] { $abnormal }
}. В панели есть все завершения.
popup-ends = { $count ->
    [one] { $count } завершение
    [few] { $count } завершения
    [many] { $count } завершений
   *[other] { $count } завершения
}
# $time: when the last one of them ended.
popup-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}, последний — в { $time }
popup-details = Подробнее
    .label = Подробнее: { $name } в { $time }
popup-show-more = Ещё
popup-show-less = Свернуть
popup-other-ends = { $count ->
    [one] Ещё { $count } завершение — в панели.
    [few] Ещё { $count } завершения — в панели.
    [many] Ещё { $count } завершений — в панели.
   *[other] Ещё { $count } завершения — в панели.
}
popup-more-endpoints = { $count ->
    [one] Ещё { $count } эндпоинт — в панели.
    [few] Ещё { $count } эндпоинта — в панели.
    [many] Ещё { $count } эндпоинтов — в панели.
   *[other] Ещё { $count } эндпоинта — в панели.
}
popup-nothing = Пока ничего не закрылось
    .body = Когда завершится WebSocket этой страницы, причина будет здесь. Сокеты, которые были открыты до появления WhyClosed, не видны: чтобы записать их, перезагрузите страницу.
# $sites: hosts, such as example.com; $count: how many there are.
unseen-access = { $count ->
    [0] Браузер не разрешает WhyClosed работать ни на одном сайте: сокетов не видно.
    [1] Браузер разрешает WhyClosed работать только на { $sites }. В остальных местах сокеты не видны.
    [one] Браузер разрешает WhyClosed работать только на { $count } сайте: { $sites }. В остальных местах сокеты не видны.
    [few] Браузер разрешает WhyClosed работать только на { $count } сайтах: { $sites }. В остальных местах сокеты не видны.
    [many] Браузер разрешает WhyClosed работать только на { $count } сайтах: { $sites }. В остальных местах сокеты не видны.
   *[other] Браузер разрешает WhyClosed работать только на { $count } сайта: { $sites }. В остальных местах сокеты не видны.
} Когда сайт разрешён, его страницу нужно загрузить заново.
popup-left-out = На { $site } ничего не записывается: этот сайт исключён настройками.
popup-muted = Уведомления о { $site } отключены. Счётчик на значке по-прежнему работает.
# $muters: the muted sites that it belongs to, such as example.com for app.example.com.
popup-muted-by = Уведомления о { $site } отключены вместе с { $muters }. Счётчик на значке по-прежнему работает.
popup-refused = Система не показывает уведомления этого браузера. Счётчик на значке по-прежнему работает.
popup-notifications-off = Уведомления выключены. Счётчик на значке по-прежнему работает.
popup-not-opened = Не удалось открыть страницу.

## Exported log: lines of HAR and OpenTelemetry

# One end in one line. $end: "1006 Abnormal Closure" or the word of the ending. $cause: a sentence without a period.
ended-line = { $end } — { $cause }
# $line: the line above.
ended-line-of = { $line } ({ $endpoint })
left-out-by-scope = Не экспортировано: { $count }. Не входит в выбранное

## Report of a session log

report-title = { $abnormal ->
    [0] Отчёт о WebSocket: нештатных завершений нет
    [one] Отчёт о WebSocket: { $abnormal } нештатное завершение
    [few] Отчёт о WebSocket: { $abnormal } нештатных завершения
    [many] Отчёт о WebSocket: { $abnormal } нештатных завершений
   *[other] Отчёт о WebSocket: { $abnormal } нештатного завершения
}
# $first and $last: a date and a time. $parts: how many ended in which way, as a list of the three below.
report-lead = С { $first } до { $last } UTC, за { DURATION($span) }, { $total ->
    [one] завершился { $total } сокет
    [few] завершились { $total } сокета
    [many] завершилось { $total } сокетов
   *[other] завершилось { $total } сокета
}: { $parts }.
report-lead-one = { $severity ->
    [abnormal] Один сокет завершился нештатно: { $first } UTC.
    [notice] Один сокет завершился с пометкой «К сведению»: { $first } UTC.
   *[normal] Один сокет завершился штатно: { $first } UTC.
}
report-part-abnormal = { $all ->
    [yes] все нештатно
   *[no] нештатно — { $count }
}
report-part-notice = { $all ->
    [yes] все с пометкой «К сведению»
   *[no] с пометкой «К сведению» — { $count }
}
report-part-normal = { $all ->
    [yes] все штатно
   *[no] штатно — { $count }
}
report-nothing = В этом журнале не завершился ни один сокет.

report-exported = Экспортировано
report-tabs = Вкладки
    .one = одна
    .all = все, в этом журнале их { $count }
report-page-loads = Загрузки страниц
report-filter = Фильтр
report-since = Только завершения не раньше
report-until = Только завершения не позже
# $kinds: the kinds of secrets that the user has left in, as a list.
report-secrets = Секреты
    .hidden = скрыты
    .shown = не скрыты
    .partly = скрыты, кроме: { $kinds }
report-network = Сеть
    .offline = { $count ->
    [1] офлайн один раз: { $first } UTC
    [one] офлайн { $count } раз, впервые { $first } UTC
    [few] офлайн { $count } раза, впервые { $first } UTC
    [many] офлайн { $count } раз, впервые { $first } UTC
   *[other] офлайн { $count } раза, впервые { $first } UTC
}
report-missing = Не вошло в отчёт
    .none = ничего не пропущено
report-left-out = { $count ->
    [one] { $count } сокет, не выбранный для экспорта
    [few] { $count } сокета, не выбранных для экспорта
    [many] { $count } сокетов, не выбранных для экспорта
   *[other] { $count } сокета, не выбранных для экспорта
}

report-summary = Сводка
report-times = Сколько раз
report-first = Первое (UTC)
report-last = Последнее (UTC)
# An end and how much it matters, where that is less than a failure.
report-lesser-end = { $end } ({ $severity })
# $endpoint: the one with most of the ends. $count: how many others there are.
report-and-more = { $endpoint } и ещё { $count }
report-more-ends = { $count ->
    [1] Ещё { $count } завершение другого вида не показано. Оно есть в журнале в формате JSON.
    [one] Ещё { $count } завершение других видов не показано. Они есть в журнале в формате JSON.
    [few] Ещё { $count } завершения других видов не показаны. Они есть в журнале в формате JSON.
    [many] Ещё { $count } завершений других видов не показано. Они есть в журнале в формате JSON.
   *[other] Ещё { $count } завершения других видов не показано. Они есть в журнале в формате JSON.
}
# $by: who ended them and how many, as a list of the one below.
report-normal = { $count ->
    [one] Штатно завершился { $count } сокет. Кто завершил: { $by }.
    [few] Штатно завершились { $count } сокета. Кто завершил: { $by }.
    [many] Штатно завершилось { $count } сокетов. Кто завершил: { $by }.
   *[other] Штатно завершилось { $count } сокета. Кто завершил: { $by }.
}
report-closer-count = { $closer } ({ $count })

report-abnormal = Что завершилось нештатно
report-notices = К сведению
report-when = { $count }, с { $first } до { $last } UTC (за { DURATION($span) })
# $time: a moment. $id: the id of a record.
report-only-one = { $time } (запись { $id }):
report-latest = Последнее из них, { $time } (запись { $id }):
report-other-causes = Другие подходящие причины
report-record = URL, хронология и стек вызовов этой записи
report-more-endpoints = и ещё { $count }
report-more-kinds = { $count ->
    [one] Ещё { $count } строка сводки здесь не объяснена. Все записи есть в журнале в формате JSON.
    [few] Ещё { $count } строки сводки здесь не объяснены. Все записи есть в журнале в формате JSON.
    [many] Ещё { $count } строк сводки здесь не объяснены. Все записи есть в журнале в формате JSON.
   *[other] Ещё { $count } строки сводки здесь не объяснены. Все записи есть в журнале в формате JSON.
}

## Exporting and opening a log

cancel = Отмена
export-open = Экспорт…
    .title = Экспортировать журнал в файл
export-more = Экспортировать сразу или открыть журнал
export-now = Экспортировать сразу
export-title = Экспорт журнала

export-format = Формат
export-format-json = JSON
    .note = Всё, для программ; можно снова открыть здесь.
export-format-ndjson = NDJSON
    .note = То же, по записи в строке, для потоковой обработки; можно снова открыть здесь.
export-format-csv = CSV
    .note = По строке на каждый сокет, для электронных таблиц.
export-format-markdown = Отчёт Markdown
    .note = Для людей: баг-репорт, где каждый отдельный сбой описан с признаками и решением.
export-format-har = HAR
    .note = Для панели «Сеть» в браузерах и других программ, которые читают архивы HTTP.
export-format-otlp = OTLP
    .note = Логи OpenTelemetry в JSON, для коллектора и того, что за ним.

export-scope = Что экспортировать
export-tabs = Вкладки
export-tabs-one = Эта вкладка
export-tabs-all = Все вкладки
export-records = Записи
export-records-all = Все записи
export-records-filtered = Только записи, которые соответствуют фильтру
export-no-filter = Фильтр пуст.
export-matching = { $count } из { $total }
export-time = Завершились
export-time-whole = в любое время
export-time-range = с { $from } до { $to }, как выбрано в хронологии
export-time-page = с загрузки страницы в { $from }
export-time-recent = { $minutes ->
    [1] за последнюю минуту
    [one] за последнюю { $minutes } минуту
    [few] за последние { $minutes } минуты
    [many] за последние { $minutes } минут
   *[other] за последние { $minutes } минуты
}

export-redaction = Скрыть секреты
export-redaction-note = Каждый секрет заменяется своей заглушкой: в этом файле везде одной и той же, в следующем — другой.
export-secret-user-info = Имена пользователей и пароли
    .title = Имена пользователей и пароли в URL
export-secret-query = Значения параметров
    .title = Значения в строке запроса URL; имена параметров остаются
export-secret-fragment = Фрагменты
    .title = То, что стоит в URL после #
export-secret-path-token = Токены в путях
    .title = Части пути в URL, похожие на токены или id сессий
export-secret-token = Токены
    .title = JSON Web Token и ключи известного вида, где бы они ни встретились
export-secret-email = Адреса эл. почты
    .title = Адреса электронной почты, где бы они ни встретились
export-secret-text-secret = Секреты в текстах
    .title = Пароли, cookie, токены и подобное в reason, сообщениях и подпротоколах
export-secret-own-pattern = Свои шаблоны
    .title = То, что соответствует вашим собственным шаблонам из настроек
# $kinds: the names of what is not hidden, as a list.
export-readable = Не скрыто: { $kinds }. Это сможет прочитать каждый, к кому попадёт файл.
export-preview-open = Показать, что скрывается
export-preview-close = Не показывать, что скрывается
export-preview = Что скрывается
export-preview-running = Поиск секретов…
export-preview-failed = Не удалось выяснить, что скрывается.
export-preview-none = В том, что экспортируется, ничего такого нет.
# $kind: the name of a kind of secrets.
export-found = { $kind }: { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
export-found-readable = (не скрыто)
export-found-original = В журнале
export-found-stand-in = В файле

export-language = Язык причин и решений
export-language-panel = Как в панели

export-summary-tab = { $records ->
    [one] { $records } запись этой вкладки
    [few] { $records } записи этой вкладки
    [many] { $records } записей этой вкладки
   *[other] { $records } записи этой вкладки
}
export-summary-tabs = { $records ->
    [one] Не больше { $records } записи
    [few] Не больше { $records } записей
    [many] Не больше { $records } записей
   *[other] Не больше { $records } записи
} из { $tabs ->
    [one] { $tabs } вкладки
    [few] { $tabs } вкладок
    [many] { $tabs } вкладок
   *[other] { $tabs } вкладки
}
export-summary-all = Записи всех вкладок
# $what: one of the two above.
export-summary-size = { $what }, около { BYTES($size) }
export-summary-unknown = Подходящие записи всех вкладок.
export-summary-none = Не подходит ни одна запись: в файле их не будет.
export-running = Экспорт…
export-progress = { $done } из { $total } { $total ->
    [one] записи
    [few] записей
    [many] записей
   *[other] записи
}
export-told = Готово { $percent }%

key-export = Экспортировать журнал
key-export-now = Экспортировать сразу, как в прошлый раз
key-open-log = Открыть журнал из файла

open-log = Открыть журнал…
    .title = Открыть журнал из файла (JSON или NDJSON)
open-drop = Отпустите файлы здесь, чтобы открыть журналы
# $name: the name of a file.
open-running = Чтение «{ $name }»…
open-failed = Не удалось открыть «{ $name }».

logs = Журналы
log-live = Эта вкладка (сейчас)
log-live-new = { $count ->
    [one] { $count } новое нештатное завершение
    [few] { $count } новых нештатных завершения
    [many] { $count } новых нештатных завершений
   *[other] { $count } нового нештатного завершения
}
log-close = Закрыть «{ $name }»

opened = Открытый журнал
opened-at = экспортирован { $time }
opened-redacted = секреты скрыты
opened-not-redacted = секреты не скрыты
# $kinds: the names of what is not hidden, as a list.
opened-partly-redacted = секреты скрыты, кроме: { $kinds }
opened-problems = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
opened-about = Об этом журнале
opened-tab = Вкладка
opened-tab-option = { $tab } ({ $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
})
opened-facts = Об этом журнале
opened-fact-file = Файл
opened-fact-exported = Экспортирован
opened-fact-browser = Где записан
opened-fact-generator = Чем записан
opened-fact-language = Язык
opened-fact-redaction = Скрытие секретов
opened-fact-records = Записи
opened-fact-tabs = Охват
opened-fact-filter = Фильтр
opened-fact-time = Время
opened-fact-left-out = Не вошло
opened-fact-duplicate = Повторы в файле
opened-records = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
} из { $tabs ->
    [one] { $tabs } вкладки
    [few] { $tabs } вкладок
    [many] { $tabs } вкладок
   *[other] { $tabs } вкладки
}
opened-scope-one = одна вкладка
opened-scope-all = все вкладки
opened-since = с { $from }
opened-until = до { $to }
opened-between = с { $from } до { $to }
opened-left-out = { $count ->
    [one] { $count } запись: так выбрал тот, кто экспортировал журнал
    [few] { $count } записи: так выбрал тот, кто экспортировал журнал
    [many] { $count } записей: так выбрал тот, кто экспортировал журнал
   *[other] { $count } записи: так выбрал тот, кто экспортировал журнал
}
opened-duplicate = { $count ->
    [1] { $count } элемент встречается в файле дважды; показан один раз
    [one] { $count } элемент встречается в файле больше одного раза; каждый показан один раз
    [few] { $count } элемента встречаются в файле больше одного раза; каждый показан один раз
    [many] { $count } элементов встречаются в файле больше одного раза; каждый показан один раз
   *[other] { $count } элемента встречаются в файле больше одного раза; каждый показан один раз
}
opened-not-recorded = Не записано
opened-problems-note = Всё, что удалось прочитать, показано. Строки и столбцы считаются с 1.
opened-problems-more = И ещё { $count }.
empty-opened = В этом журнале нет сокетов
    .body = Файл прочитан; ни одной записи о сокете в нём нет.

## Opening a log

# Why a file was not opened.
unopened-empty = Файл пуст.
unopened-image = Это изображение, а не журнал.
unopened-archive = Это сжатый файл. Распакуйте его и откройте журнал, который в нём лежит.
unopened-binary = Это не текстовый файл, так что журнала в нём нет.
unopened-utf-16 = В этом файле текст в UTF-16. Сохраните его в UTF-8 и откройте снова.
unopened-markup = Это файл HTML или XML, а не журнал.
unopened-har = Это файл HAR. Его показывает панель «Сеть» в DevTools. Здесь открываются журналы, экспортированные из WhyClosed в JSON или NDJSON.
unopened-otlp = Это данные OpenTelemetry. Здесь открываются журналы, экспортированные из WhyClosed в JSON или NDJSON.
unopened-other-json = Это JSON, но не журнал WhyClosed.
unopened-other-text = Это текст, но не JSON. Здесь открываются журналы, экспортированные из WhyClosed в JSON или NDJSON.
unopened-unreadable = Браузер не смог прочитать файл. Возможно, за это время его переместили или изменили.
# Where a problem is in the file.
opening-place = Строка { $line }, столбец { $column }
# What could not be read.
opening-syntax = Это недопустимый JSON. Пропущено.
opening-stray = То, что здесь стоит, не относится ни к одной записи. Пропущено.
opening-ends-early = Файл обрывается на середине. Всё, что было до этого, прочитано.
opening-too-long = Это длиннее { $most } { $most ->
    [one] символа
    [few] символов
    [many] символов
   *[other] символа
}. Пропущено.
opening-too-deep = Вложенность здесь глубже { $most } { $most ->
    [one] уровня
    [few] уровней
    [many] уровней
   *[other] уровня
}. Пропущено.
opening-missing = Этого поля нет.
# $expected: one of the texts below; $found: the value in the file.
opening-wrong-value = Ожидалось: { $expected }, в файле: { $found }.
opening-contradiction-closed = В записи сказано, что сокет закрылся, но не сказано, когда он открылся.
opening-contradiction-failed = В записи сказано, что сокет не открылся, но указано и то, когда он открылся.
opening-unknown-kind = Вид элемента «{ $kind }» здесь неизвестен. Элемент пропущен.
opening-no-kind = Не сказано, что это такое. Пропущено.
opening-too-many-entries = В файле больше { $most } { $most ->
    [one] элемента
    [few] элементов
    [many] элементов
   *[other] элемента
}. Остальные пропущены.
opening-too-many-tabs = В файле больше { $most } { $most ->
    [one] вкладки
    [few] вкладок
    [many] вкладок
   *[other] вкладки
}. Элементы остальных пропущены.
opening-too-much-text = Текста в файле больше, чем можно хранить ({ $most } { $most ->
    [one] символ
    [few] символа
    [many] символов
   *[other] символа
}). Элементы отсюда и дальше пропущены.
opening-invalid-text = { $count ->
    [1] Только в этом месте файл не в UTF-8. Здесь стоит «�».
    [one] В { $count } месте файл не в UTF-8; первое из них — здесь. Там стоит «�».
    [few] В { $count } местах файл не в UTF-8; первое из них — здесь. Там стоит «�».
    [many] В { $count } местах файл не в UTF-8; первое из них — здесь. Там стоит «�».
   *[other] В { $count } места файл не в UTF-8; первое из них — здесь. Там стоит «�».
}
opening-newer-version = Журнал записан в формате версии { $version }: она новее той, что известна здесь. То, что в ней нового, не показано.
opening-no-head = В журнале не сказано, откуда он и убраны ли из него секреты.
opening-several-logs = { $count ->
    [1] В файле { $count } журнал.
    [one] В файле { $count } журнал, один за другим. У каждого здесь свои вкладки.
    [few] В файле { $count } журнала, один за другим. У каждого здесь свои вкладки.
    [many] В файле { $count } журналов, один за другим. У каждого здесь свои вкладки.
   *[other] В файле { $count } журнала, один за другим. У каждого здесь свои вкладки.
}
# What a field may be, in “Expected …”.
expected-text = текст не длиннее { $most } { $most ->
    [one] символа
    [few] символов
    [many] символов
   *[other] символа
}
expected-number = число от { $least } до { $most }
expected-number-from = число не меньше { $least }
expected-whole-number = целое число от { $least } до { $most }
expected-whole-number-from = целое число не меньше { $least }
expected-time = время в миллисекундах
expected-date = дата и время в UTC, например 2026-11-21T09:30:00.000Z
expected-true-or-false = true или false
expected-one-of = одно из: { $values }
expected-list = массив
expected-list-of = массив не длиннее { $most }
expected-object = объект


## When the log cannot be stored

# Behind each body stands what the browser says of it, in its own words.
storage-full = Журнал не может расти: диск заполнен, или браузер больше не даёт WhyClosed места.
    .body = Сокеты, которые завершаются сейчас, хранятся в памяти, пока браузер не закрыт. Когда заполнится и память, самые старые из них вытесняются и подсчитываются. Освободите место или очистите журнал: тогда сокеты из памяти сами перейдут в журнал.
storage-unavailable = Писать в журнал нельзя: браузер не открывает его базу данных.
    .body = Сокеты, которые завершаются сейчас, хранятся в памяти, пока браузер не закрыт; более ранних здесь может не быть. Когда заполнится и память, самые старые из них вытесняются и подсчитываются. Как только база данных откроется, сокеты из памяти сами перейдут в журнал. Если так ничего и не изменится, перезапустите браузер.
storage-try-again = Повторить
dropped-storage = Не записано: { $count }. Журнал не удавалось сохранить, а память была заполнена
