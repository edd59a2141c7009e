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
    .title = Фильтр по URL, коду, reason, завершившей стороне или причине. Должно найтись каждое слово.
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

## List

list = Завершённые сокеты
column-time = Время
    .title = Когда сокет завершился, по местному времени
column-code = Код
    .title = Код закрытия и его название
column-endpoint = Эндпоинт
    .title = URL сокета без строки запроса
column-closer = Завершил
    .title = Кто завершил сокет
column-open-for = Был открыт
    .title = Сколько времени сокет был открыт
no-code = нет кода
never-opened = не открылся
value-duration = { DURATION($duration) }
mark-navigation = Страница загружена: { $url }
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
not-seen = Сокеты в воркерах видны только в Chromium при открытых DevTools и без кода закрытия.
failure-read = Не удалось прочитать журнал.
failure-clear = Не удалось очистить журнал.
failure-export = Не удалось экспортировать журнал.
failure-settings = Не удалось прочитать или сохранить настройку.

## Detail

detail = Почему закрылся сокет
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

## Popup

popup-title = Что закрылось на этой странице
popup-empty = С загрузки этой страницы на ней не завершился ни один WebSocket. Сокеты, которые были открыты до появления WhyClosed, не видны; чтобы записать их, перезагрузите страницу.
popup-count = { $count ->
    [one] Завершился { $count } сокет
    [few] Завершились { $count } сокета
    [many] Завершилось { $count } сокетов
   *[other] Завершилось { $count } сокета
}, из них нештатно: { $abnormal }. Сначала последние.
popup-more = { $count ->
    [one] Ещё { $count } — в панели.
    [few] Ещё { $count } — в панели.
    [many] Ещё { $count } — в панели.
   *[other] Ещё { $count } — в панели.
}
popup-codes = Найти или сравнить коды закрытия
popup-panel = Признаки, решения и экспорт — в DevTools (F12): откройте их на этой странице и выберите WhyClosed.

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
