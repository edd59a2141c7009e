### What the panel, the popup and the options say.

## Words that several places share

severity-normal = Normal
severity-notice = Perhatian
severity-abnormal = Tidak normal

closer-page = Halaman
closer-peer = Server
closer-network = Jaringan
closer-browser = Browser
closer-navigation = Navigasi
closer-unknown = Tidak diketahui

# Shown in place of a code where there was no close event.
ending-closed = Ditutup
ending-failed = Gagal
ending-blocked = Diblokir
ending-abandoned = Ditinggalkan

confidence-certain = Pasti
    .explained = Yang terekam tidak menyisakan penjelasan lain.
confidence-likely = Kemungkinan besar
    .explained = Inilah yang paling cocok dengan yang terekam; penjelasan lain belum dapat dikesampingkan.
confidence-possible = Mungkin
    .explained = Salah satu dari beberapa penjelasan yang cocok dengan yang terekam.
to-be-sure = Untuk memastikan: { $how }

yes = ya
no = tidak
# A fact and its value, in one line.
labelled = { $label }: { $value }
none = tidak ada

## What happened: one or two sentences under the code

happened-left-open = Halaman ditinggalkan { DURATION($open) } setelah socket terbuka.
happened-left-connecting = Halaman ditinggalkan saat socket masih menyambung.
happened-blocked-policy = Socket tidak pernah terbuka: Content Security Policy melarangnya.
happened-blocked-thrown = Socket tidak pernah terbuka: `new WebSocket()` melempar { $name }.
happened-blocked = Socket tidak pernah terbuka: browser memblokirnya.
happened-failed-page = Socket tidak pernah terbuka: halaman memanggil `close()` saat masih menyambung, dan socket berakhir setelah { DURATION($life) }.
happened-failed-status = Socket tidak pernah terbuka: server menjawab handshake dengan status HTTP { $status }, dan percobaan berakhir setelah { DURATION($life) }.
happened-failed-offline = Socket tidak pernah terbuka: browser sedang offline, dan percobaan berakhir setelah { DURATION($life) }.
happened-failed = Socket tidak pernah terbuka: koneksi gagal setelah { DURATION($life) }.
happened-closed-page = Socket terbuka selama { DURATION($open) }. Halaman menutupnya dengan kode { $code }.
happened-closed-page-without-code = Socket terbuka selama { DURATION($open) }. Halaman menutupnya tanpa memberi kode.
happened-close-unanswered = Socket terbuka selama { DURATION($open) }. Halaman memanggil `close()`, dan koneksi berakhir tanpa balasan.
happened-closed-peer = Socket terbuka selama { DURATION($open) }. Server menutupnya dengan kode { $code }.
happened-closed-peer-without-code = Socket terbuka selama { DURATION($open) }. Server menutupnya tanpa memberi kode.
happened-cut = Socket terbuka selama { DURATION($open) }. Lalu koneksi berakhir tanpa frame penutup.
happened-restored = Socket sudah terbuka selama { DURATION($open) } ketika halaman kembali dari back/forward cache tanpa socket itu.
happened-frozen = Socket terbuka selama { DURATION($open) }. Dalam waktu itu browser membekukan tab, dan tidak ada frame penutup yang datang.
happened-failed-by-browser = Socket terbuka selama { DURATION($open) }. Lalu browser sendiri yang mengakhiri koneksi.
happened-worker = Socket hidup di dalam worker selama { DURATION($life) }. Kode penutupannya tidak tersedia di sana.
happened-ended-unknown = Socket terbuka selama { DURATION($open) } dan berakhir dengan kode { $code }. Rekaman tidak menunjukkan siapa yang mengakhirinya.

## Toolbar

record-on = Tab ini sedang direkam. Klik untuk menjeda.
record-off = Perekaman tab ini dijeda. Klik untuk merekam.
record-label = Rekam socket yang berakhir di tab ini
clear-log = Hapus log tab ini
preserve-log = Pertahankan log
    .title = Tetap tampilkan yang terekam sebelum halaman dimuat ulang atau ditinggalkan
filter = Filter
    .label = Filter menurut URL, kode, alasan, pihak yang mengakhiri, atau penyebab
    .title = Kata, atau kunci seperti code:1006, severity:abnormal, host:api, idle:>30s. Awalan “-” mengecualikan. Panah bawah menampilkan daftar kunci.
count-shown = { $shown } dari { $total } ditampilkan
count-all = { $total ->
   *[other] { $total } socket
}
count-dropped = { $count } tidak terekam
export-log = Ekspor
    .title = Ekspor log tab ini sebagai file

settings = Setelan daftar
group-repeated = Kelompokkan yang berulang
    .title = Tampilkan akhir yang serupa dari satu endpoint sebagai satu baris
columns = Kolom:
timeline-toggle = Timeline
status-reading = Membaca log. Sejauh ini yang tampil adalah yang terbaru.
status-drawn = Timeline menampilkan paling banyak { $count } yang terbaru.
status-unrecorded = Apa yang tidak terekam?

## List

list = Socket yang berakhir
column-time = Waktu
    .title = Kapan socket berakhir, dalam waktu setempat
column-code = Kode
    .title = Kode penutupan dan namanya
column-endpoint = Endpoint
    .title = URL socket tanpa query
column-cause = Penyebab
    .title = Penyebab yang paling mungkin
column-closer = Diakhiri oleh
    .title = Siapa yang mengakhiri socket
column-open-for = Terbuka selama
    .title = Berapa lama socket terbuka
column-idle = Idle
    .title = Berapa lama tidak ada pesan yang keluar atau masuk ketika socket berakhir
column-frame = Frame
    .title = Di bagian mana dari halaman socket itu hidup
no-code = tanpa kode
not-known = tidak diketahui
cause-certain = { $title }
cause-likely = Kemungkinan besar: { $title }
cause-possible = Mungkin: { $title }
# How short and how long the ends of one row were open.
value-duration-range = { DURATION($from) } sampai { DURATION($to) }
frame-mark-frame = frame
frame-mark-worker = worker
fold-count = { $count } akhir yang serupa dalam { DURATION($span) }
never-opened = tidak pernah terbuka
value-duration = { DURATION($duration) }
mark-navigation = Halaman dimuat: { $url }
mark-offline = Browser menjadi offline
mark-online = Browser kembali online
dropped-rate = { $count } tidak terekam: terlalu banyak yang berakhir sekaligus
dropped-malformed = { $count } tidak terekam: laporan dari halaman tidak dapat dibaca
dropped-too-large = { $count } tidak terekam: laporan dari halaman terlalu besar
dropped-undelivered = { $count } tidak terekam: laporan tidak sampai tepat waktu
dropped-paused = { $count } tidak terekam: perekaman dijeda
dropped-capacity = { $count } tidak disimpan lagi: log sudah penuh

## Empty list, notices

empty = Belum ada socket yang berakhir
    .body = Socket muncul di sini ketika berakhir. Yang sudah terbuka sebelum WhyClosed aktif tidak terlihat: muat ulang halaman untuk merekamnya.
empty-page = Belum ada socket yang berakhir sejak halaman ini dimuat
    .body = { $count ->
   *[other] { $count } socket yang berakhir sebelumnya masih disimpan.
} Gunakan Pertahankan log untuk menampilkannya.
empty-unseen = Tidak ada yang direkam di halaman ini
    .body = Halaman yang sudah terbuka sebelum WhyClosed dipasang harus dimuat ulang sekali. Browser menutup akses ekstensi ke halaman browser sendiri, ke toko ekstensi, ke penampil bawaan seperti penampil PDF, ke berkas di komputer ini kecuali Anda izinkan, dan ke situs tempat ekstensi tidak Anda izinkan.
unseen-earlier = Socket dalam daftar berakhir di halaman sebelumnya.
change-access = Ubah akses
empty-filter = Tidak ada yang cocok dengan filter
    .body = { $total ->
   *[other] { $total } socket tersembunyi.
}
empty-paused = Perekaman dijeda
    .body = Socket yang berakhir sekarang dihitung, tetapi tidak dijelaskan.
reading = Membaca log…
reload-page = Muat ulang halaman
show-earlier = Tampilkan
clear-filter = Hapus filter
resume = Lanjutkan
retry = Coba lagi
dismiss = Tutup
paused-notice = Perekaman tab ini dijeda. Socket yang berakhir sekarang dihitung, tetapi tidak dijelaskan.
failure-read = Log tidak dapat dibaca.
failure-clear = Log tidak dapat dihapus.
failure-export = Log tidak dapat diekspor.
failure-settings = Setelan tidak dapat dibaca atau disimpan.

## Detail

detail = Mengapa ditutup
detail-gone = Rekaman ini sudah tidak ada di log.
close-detail = Tutup penjelasan ini
copy-url = Salin URL
copy-url-redacted = Salin URL dengan data rahasia disembunyikan
copy-done = Tersalin
copy-failed = Penyalinan tidak diizinkan di sini
ended-by = Diakhiri oleh
causes = { $count ->
   *[other] Penyebab
}
causes-likely = { $count ->
   *[other] Kemungkinan penyebab
}
evidence = Bukti
fix = Yang perlu dilakukan
meaning = Arti { $code }
meaning-vendor = Arti { $code } dalam skema { $vendor }
# $hints: one or more of the hints below, as a list.
meaning-scheme = Dibaca sebagai kode { $vendor }, karena { $hints }.
hint-host = host-nya { $value }
hint-subprotocol = subprotokolnya { $value }
hint-path = path-nya memuat { $value }
hint-query = query-nya memuat { $value }
hint-reason = alasannya berbunyi “{ $value }”
meaning-seen = Kapan muncul
meaning-cause = Penyebab yang lazim
meaning-fix = Yang biasanya membantu
sources = Sumber
observed = Semua yang teramati
stacks = Stack

code-sender = Boleh dikirim oleh
sender-either = server dan browser halaman
sender-client = klien saja
sender-server = server saja
sender-nobody = tidak ada: kode ini dicadangkan
code-on-the-wire = Dikirim dalam frame penutup
on-the-wire-yes = ya
on-the-wire-no = tidak: browser melaporkannya secara lokal
code-page-may-send = Diterima oleh close()
page-may-send-yes = ya
page-may-send-no = tidak: pemanggilannya melempar exception
code-reconnect = Sambungkan ulang
reconnect-no = tidak
reconnect-yes = ya
reconnect-with-back-off = ya, setelah jeda acak yang makin panjang
reconnect-after-sign-in = setelah login ulang
reconnect-after-fix = setelah kesalahannya diperbaiki
reconnect-depends = tergantung aplikasinya
code-confused-with = Sering tertukar dengan

## Snippets

snippets = { $count ->
   *[other] Potongan kode untuk { $count } stack
}
snippets-stack = Stack
copy-snippet = Salin potongan kode untuk { $stack }

## Everything observed

observed-socket = Socket
observed-time = Waktu
observed-end = Akhir
observed-traffic = Lalu lintas
observed-page = Halaman
observed-handshake = Handshake
observed-exception = Exception
observed-violation = Pelanggaran Content Security Policy

field-url = URL
field-protocols-asked = Subprotokol yang diminta
field-protocol = Subprotokol yang dipilih
field-extensions = Ekstensi
field-binary-type = Tipe biner
field-created = Dibuat
field-opened = Terbuka
field-ended = Berakhir
field-connecting = Waktu menyambung
field-open-for = Terbuka selama
field-ending = Cara berakhir
field-code = Kode
field-reason = Alasan
field-clean = Ditutup dengan bersih
field-error-event = Event error
field-sent = Pesan terkirim
field-sent-size = Ukuran terkirim
field-sent-largest = Kiriman terbesar
field-last-sent = Kiriman terakhir
field-received = Pesan diterima
field-last-received = Terakhir diterima
field-buffered = Belum terkirim
field-visibility = Visibilitas
field-online = Online
field-frozen = Pernah dibekukan
field-bfcache = Dari back/forward cache
field-unloading = Sedang ditinggalkan
field-clock-jump = Jam sistem maju
field-live-sockets = Socket lain yang hidup
field-frame-kind = Frame halaman
field-frame-url = URL frame halaman
field-browser = Browser
field-status = Status HTTP
field-error-text = Teks kesalahan
field-handshake-duration = Waktu sampai dijawab atau gagal
field-handshake-source = Menurut
field-thrown-name = Nama
field-thrown-message = Pesan
field-directive = Directive
field-blocked = Diblokir
field-source = Sumber

value-sent = { $count } ({ $text } teks, { $binary } biner)
value-count = { $count }
value-live-sockets = { $count }, di antaranya dengan URL yang sama: { $same }
value-bytes = { BYTES($size) }
value-bytes-at-least = setidaknya { BYTES($size) }
value-last-message = { $type ->
    [binary] biner
   *[text] teks
}, { BYTES($size) }, { DURATION($before) } sebelum koneksi berakhir
value-last-message-unsized = { DURATION($before) } sebelum koneksi berakhir
value-visible = terlihat
value-hidden = tersembunyi
value-hidden-for = tersembunyi selama { DURATION($hidden) }
value-came-back = kembali dari sana
frame-kind-page = halaman utama
frame-kind-frame = frame
frame-kind-about-blank = frame about:blank
frame-kind-srcdoc = frame srcdoc
frame-kind-blob = dokumen blob:
frame-kind-data = dokumen data:
frame-kind-sandboxed = frame sandbox
frame-kind-worker = worker
source-devtools-network = log jaringan DevTools
source-web-request = log permintaan browser

## Stacks

stack-constructor = Dibuka oleh new WebSocket()
stack-close-open = Dipanggil { DURATION($before) } sebelum koneksi berakhir, saat terbuka
stack-close-connecting = Dipanggil { DURATION($before) } sebelum koneksi berakhir, saat menyambung
stack-close-closing = Dipanggil { DURATION($before) } sebelum koneksi berakhir, saat sedang ditutup
stack-close-closed = Dipanggil ketika sudah tertutup
stack-none = Halaman memformat stack-nya sendiri; tidak ada yang dapat direkam.

## Notifications

notification-title = Socket berakhir dengan { $code } { $name }
notification-title-without-code = Socket tidak dapat dibuka
# The cause, before its evidence in the same line.
notification-cause-certain = { $title }.
notification-cause-likely = Kemungkinan besar: { $title }.
notification-cause-possible = Mungkin: { $title }.
notification-times = { $count } kali dalam { DURATION($span) }

## Views

view-sockets = Socket
view-codes = Kode
views = Tampilan
language = Bahasa
language-browser = Ikuti browser

## Codes: the reference

codes-search = Cari kode dan penyebab
    .label = Cari kode dan penyebab menurut angka, nama, vendor, gejala, atau kata apa pun
codes-scheme = Tampilkan
codes-scheme-all = Semua
codes-scheme-standard = Standar
codes-scheme-registered = Terdaftar
codes-scheme-vendor = Vendor
codes-scheme-range = Rentang
codes-scheme-cause = Penyebab
codes-list = Kode dan penyebab
codes-found = { $count ->
    [0] Tidak ada yang ditemukan
   *[other] { $count } entri
}
codes-none = Tidak ada yang memuat semua kata ini. Kurangi katanya, atau cari dengan angka.
codes-back = Kembali ke daftar
codes-start = Pilih satu kode untuk membaca artinya, atau dua untuk melihat perbedaannya.
codes-seen-here = { $count ->
    [0] Tidak terlihat di tab ini.
   *[other] Terlihat { $count } kali di tab ini.
}
codes-show-records = Tampilkan socket-nya
codes-open = Buka di referensi
codes-compare-with = Bandingkan dengan { $code }
codes-compare = Bandingkan dengan
    .label = Bandingkan dengan kode lain
seen-vendor = Ketika { $vendor } mengakhiri koneksi dengan kode ini.

## Comparison of two codes

compare-title = { $first } atau { $second }
compare-question = Yang membedakan keduanya
compare-meaning = Artinya
compare-seen = Kapan muncul
compare-fix = Cara memperbaikinya
compare-differences = Perbedaan utama
compare-no-differences = Semua faktanya sama; yang berbeda hanya artinya.
compare-alike = Sama pada keduanya
compare-when = Kapan masing-masing berlaku
compare-more = Selengkapnya
compare-close = Tutup perbandingan
compare-swap = Tukar keduanya
compare-copy = Salin sebagai Markdown
compare-fact = Fakta

## Sheets: keys, and what is not recorded

close-sheet = Tutup
help-title = Pintasan keyboard dan bantuan
keys-list = Di daftar
keys-detail = Di penjelasan
keys-panel = Di seluruh panel
key-move = Pilih socket lain
key-open = Pindah ke penjelasan
key-unfold = Buka atau tutup kelompok akhir yang berulang
key-compare = Tandai socket yang dipilih; socket berikutnya yang dipilih dibandingkan dengannya
key-leave = Kembali: akhiri perbandingan, lalu batalkan pilihan
key-width = Di nama kolom: persempit atau perlebar kolom itu
key-next = Socket berikutnya
key-previous = Socket sebelumnya
keys-timeline = Di timeline
key-lane = Baris lain
key-socket = Socket lain di baris itu
key-choose = Pilih socket
key-zoom = Perbesar, perkecil, tampilkan seluruh sesi
key-pan = Geser gambar ketika diperbesar
key-find = Cari: di kotak pencarian DevTools jika ada; jika tidak, di filter
key-filter = Pindah ke filter
key-timeline = Tampilkan atau sembunyikan timeline
key-help = Tampilkan bantuan ini
help-mouse = Klik nama kolom untuk mengurutkan menurut kolom itu; tepinya dapat diseret. Ctrl+klik (⌘+klik di Mac) pada baris lain membandingkannya dengan yang dipilih.

unrecorded-title = Yang tidak terekam
unrecorded-here = Di log ini
unrecorded-none = Tidak ada yang terlewat.
unrecorded-paused = Perekaman dijeda: socket yang berakhir sekarang dihitung, tetapi tidak dijelaskan.
unrecorded-always = Di log mana pun
unrecorded-before = Socket yang sudah terbuka sebelum WhyClosed aktif. Muat ulang halaman untuk merekamnya.
unrecorded-workers = Socket di dalam worker. Hanya Chromium yang menampilkannya, saat DevTools terbuka, dan tanpa kode penutupannya.
unrecorded-pages = Halaman tempat browser tidak mengizinkan ekstensi apa pun: halaman browser sendiri, toko ekstensinya, dan sejenisnya.
unrecorded-access = Situs tempat WhyClosed tidak Anda izinkan di browser, juga sebagai frame di halaman lain.
unrecorded-content = Isi pesan. Yang disimpan hanya jumlah, tipe, ukuran, dan waktunya.

## The filter: its keys, notes and chips

# The keys themselves ("code:", "host:") are the same in every language; these are what they mean, in a few words.
filter-key-code = angka kode penutupan, rentang, atau bagian dari namanya
filter-key-severity = seberapa penting
filter-key-closer = siapa yang mengakhirinya
filter-key-host = bagian dari host, termasuk port-nya
filter-key-cause = salah satu penyebabnya
filter-key-ending = cara berakhirnya
filter-key-idle = waktu tanpa pesan sebelum berakhir
filter-key-open = berapa lama terbuka
filter-key-reason = bagian dari alasan penutupan
filter-key-path = bagian dari path di URL
filter-key-endpoint = bagian dari URL, dengan ID diringkas
filter-key-url = bagian dari URL lengkap
filter-key-frame = jenis frame halaman tempat socket hidup
filter-key-confidence = seberapa pasti penyebab pertamanya
filter-key-vendor = vendor yang menetapkan kodenya
filter-key-scheme = di mana kodenya ditetapkan
filter-no-messages = tidak pernah terbuka, atau tidak diketahui
filter-subframe = frame mana pun di dalam halaman
filter-completions = Isian filter yang mungkin di sini
# $key: what was typed up to its colon. $meant: the key that is like it.
filter-unknown-key = “{ $key }” bukan kunci filter; dicari sebagai teks.
filter-unknown-key-like = “{ $key }” bukan kunci filter dan dicari sebagai teks. Apakah maksudnya “{ $meant }”?
filter-unknown-value = “{ $key }” tidak mengenal apa pun dengan “{ $value }”; bagian ini diabaikan.
# $understood: examples, which stay as they are.
filter-unread-value = “{ $key }” tidak dapat membaca “{ $value }”; bagian ini diabaikan. Yang dapat dibaca: { $understood }
filter-chips = Filter yang sering dipakai
filter-chip-never-opened = Tak pernah terbuka
filter-chip-by-server = Oleh server
filter-chip-by-network = Oleh jaringan
filter-chip-by-page = Oleh halaman
filter-chip-in-frames = Di frame

## Timeline

timeline = Timeline
timeline-empty = Socket digambar di sini setelah berakhir.
timeline-help = Panah atas dan bawah berpindah endpoint, kiri dan kanan berpindah socket, Home dan End ke yang pertama dan terakhir. Enter memilih. Plus dan minus memperbesar dan memperkecil, 0 menampilkan seluruh sesi, Esc menghapus rentang.
timeline-lanes = Endpoint
timeline-lane =
    .summary = { $count ->
   *[other] { $count } socket
}, { $abnormal ->
    [0] tidak satu pun berakhir secara tidak normal
   *[other] { $abnormal } berakhir secara tidak normal
}, { $opened ->
    [never] tidak pernah terbuka
    [same] terbuka selama { DURATION($shortest) }
   *[range] terbuka selama { DURATION($shortest) } sampai { DURATION($longest) }
}.
# $cause is a sentence of its own: "Likely: The connection was lost."
timeline-socket = { $place } dari { $count }. { $time }: { $end }. { $severity }. Diakhiri oleh: { $closer }. { $opened ->
    [yes] Terbuka selama { DURATION($open) }.
   *[no] Tidak pernah terbuka.
} { $cause }
timeline-idle = Idle saat berakhir
timeline-others = { $count ->
   *[other] { $count } lagi berakhir di sini. Perbesar untuk membedakannya.
}
timeline-axis =
    .title = Seret untuk menampilkan di daftar hanya yang berakhir dalam suatu rentang waktu. Klik dua kali untuk menampilkan semuanya lagi.
timeline-zoom-in = Perbesar
    .title = Perbesar (+, atau Ctrl dan roda mouse)
timeline-zoom-out = Perkecil
    .title = Perkecil (−, atau Ctrl dan roda mouse)
timeline-whole = Seluruh sesi
    .title = Tampilkan seluruh sesi, dan ikuti terus (0)
# How much time is in view.
timeline-length = { DURATION($duration) }
timeline-list-view = Hanya ini di daftar
timeline-range = { $from } sampai { $to }
    .clear = Tampilkan semua lagi di daftar, tidak hanya { $range }
timeline-legend = Keterangan gambar
timeline-part-connecting = Menyambung
timeline-part-open = Terbuka
timeline-part-idle = Idle
timeline-flags = Mengenai semua endpoint
timeline-at = { $time }: { $what }
timeline-offline = Offline
    .until = Browser offline sampai pukul { $to }.
    .since = Browser offline sejak pukul { $from }.
    .during = Browser offline dari pukul { $from } sampai { $to }.
timeline-moment = { $endpoints } endpoint sekaligus
    .sentence = { $sockets } socket yang terbuka dari { $endpoints } endpoint berakhir dalam selang { DURATION($duration) }.
timeline-distributions = Berapa lama socket { $endpoint } bertahan
timeline-histogram-open = Terbuka selama
timeline-histogram-idle = Idle saat berakhir
timeline-median = median { DURATION($median) }
timeline-bin = { $from } sampai { $to }
    .title = { $bin }: { $count ->
   *[other] { $count } socket
}
timeline-bin-column = Durasi
timeline-count-column = Socket
timeline-pile-up-open = { $spread ->
    [same] { $count } dari { $total } terbuka selama { DURATION($from) }.
   *[range] { $count } dari { $total } terbuka selama { DURATION($from) } sampai { DURATION($to) }.
}
timeline-pile-up-idle = { $spread ->
    [same] { $count } dari { $total } sudah idle selama { DURATION($from) }.
   *[range] { $count } dari { $total } sudah idle selama { DURATION($from) } sampai { DURATION($to) }.
}
timeline-never-opened = { $count } dari { $total } tidak pernah terbuka.

## Detail: its sections, stacks and copies, and two records compared

meaning-more = Selengkapnya tentang { $code }
step-previous = Socket sebelumnya
    .title = Socket sebelumnya (k)
step-next = Socket berikutnya
    .title = Socket berikutnya (j)
reveal-in-network = Tampilkan di panel Network
reveal-failed = Permintaan ini sudah tidak ada di panel Network.
reading-record = Membaca rekaman ini…
like-it = { $place ->
    [latest] Yang terbaru
   *[earlier] Yang ke-{ $position }
} dari { $count ->
   *[other] { $count } akhir yang serupa
}
like-it-span = { $place ->
    [latest] Yang terbaru
   *[earlier] Yang ke-{ $position }
} dari { $count ->
   *[other] { $count } akhir yang serupa
}, dalam { DURATION($span) }
raw-record = Rekaman sebagai JSON
raw-redacted = Data rahasia di URL, teks, dan stack disembunyikan.
copy-record-json = Salin rekaman sebagai JSON

frame-anonymous = (anonim)
frame-evaluated = dibuat dari string di sana
frame-open = Buka { $place } di Sources
frame-not-opened = Sources tidak dapat membuka { $file }.

copy-record = Salin
    .title = Salin rekaman ini
copy-as-markdown = Salin sebagai Markdown
copy-as-json = Salin sebagai JSON
copy-as-issue = Salin sebagai issue GitHub
copy-as-url = Salin URL
moment-created = dibuat
moment-opened = terbuka
moment-last-sent = pesan terakhir dikirim
moment-last-received = pesan terakhir diterima
moment-close-call = halaman memanggil { $call }
moment-ended = berakhir
recorded-by = Direkam oleh { $generator } di { $browser }.
issue-title = WebSocket ke { $endpoint } berakhir: { $end }
issue-happened = Yang terjadi
issue-expected = Yang diharapkan
issue-expected-open = Koneksi tetap terbuka sampai halaman menutupnya.
issue-expected-opens = Koneksi terbuka.
issue-expected-unknown = (Tuliskan apa yang seharusnya terjadi.)
issue-cause = Penyebab dan bukti
issue-fix = Yang mungkin memperbaikinya
issue-timeline = Timeline
issue-environment = Lingkungan
issue-page = Halaman
issue-endpoint = Endpoint
issue-recorder = Direkam oleh
issue-record = Rekaman sebagai JSON, data rahasia disembunyikan

compare-records = Bandingkan dengan…
compare-with-previous = Yang berakhir sebelumnya
compare-with-normal = Yang terbaru berakhir dengan tertib
compare-with-longest = Yang terbuka paling lama
compare-hint = { $opened ->
    [no] { $end } pukul { $time }, tidak pernah terbuka
   *[yes] { $end } pukul { $time }, terbuka selama { DURATION($open) }
}

comparison = Perbandingan dua socket
comparison-first = Pertama
comparison-second = Kedua
comparison-swap = Tukar keduanya
comparison-copy = Salin perbandingan sebagai Markdown
comparison-close = Tutup perbandingan
comparison-gone = Salah satu dari kedua rekaman sudah tidak ada di log.
facts-alike = { $count ->
   *[other] { $count } fakta yang sama
}
fact-code = { $code } { $name }
fact-cause = Penyebab pertama
fact-other-cause = Penyebab berikutnya
fact-silence = Tanpa pesan sebelum berakhir
fact-close-call = Halaman memanggil
fact-host = Host
fact-path = Path
fact-query = Parameter query
fact-query-values = Nilai query
fact-values-differ = berbeda: { $names }
fact-frame = URL frame halaman
fact-opened-at = Dibuka di
fact-exception = Exception
fact-not-known = tidak diketahui
# How many times the figure of the other.
ratio-duration = { NUMBER($times, maximumFractionDigits: 1) }× lipat lamanya
ratio-size = { NUMBER($times, maximumFractionDigits: 1) }× lipat besarnya
ratio-count = { NUMBER($times, maximumFractionDigits: 1) }× lipat jumlahnya
apart-nothing = Dari yang terekam di sekitar berakhirnya kedua socket, tidak ada yang jelas membedakan keduanya.
# $clause: one of the six below.
apart-only = { $holder ->
    [abnormal] Hanya pada yang berakhir secara tidak normal: { $clause }.
    [counterpart] Tidak pada yang berakhir secara tidak normal, tetapi pada yang lain: { $clause }.
    [first] Hanya pada yang pertama: { $clause }.
   *[second] Hanya pada yang kedua: { $clause }.
}
apart-offline = browser sedang offline
apart-frozen = browser pernah membekukan halaman
apart-restored = halaman kembali dari back/forward cache
apart-unloading = halaman sedang ditinggalkan
apart-hidden = halaman tersembunyi
apart-never-opened = koneksi tidak pernah terbuka
# $one and $other: durations or values, already written. $fact: the name of a fact.
apart-two = { $by ->
    [severity] { $fact }: { $one } pada yang berakhir secara tidak normal, { $other } pada yang lain.
   *[order] { $fact }: { $one } pada yang pertama, { $other } pada yang kedua.
}
apart-silence = { $by ->
    [severity] Yang berakhir secara tidak normal sudah { $one } tanpa pesan ketika berakhir; yang lain { $other }.
   *[order] Yang pertama sudah { $one } tanpa pesan ketika berakhir; yang kedua { $other }.
}
apart-open-for = { $by ->
    [severity] Yang berakhir secara tidak normal terbuka selama { $one }; yang lain selama { $other }.
   *[order] Yang pertama terbuka selama { $one }; yang kedua selama { $other }.
}

## Options

options-title = Setelan WhyClosed
options-saving = Menyimpan…
options-saved = Tersimpan
options-failure-read = Setelan tidak dapat dibaca.
options-failure-save = Ini tidak dapat disimpan. Pilihan Anda tetap ada di halaman ini sampai tersimpan.
options-failure-reset = Setelan tidak dapat direset.
# $setting: the name of a setting, as it stands on the page.
options-broken = “{ $setting }” tidak dapat dibaca; yang dipakai adalah default-nya.
options-keep-defaults = Tetap pakai default
options-add = Tambahkan
options-remove = Hapus { $item }

options-section-recording = Perekaman
options-section-notifications = Notifikasi
options-section-log = Log
options-section-redaction = Data rahasia
options-section-appearance = Tampilan
options-section-file = File setelan

# Each setting: its name, and in one or two sentences what it does and what follows from it.
options-setting-recording = Rekam socket
    .note = Yang menentukan adalah situs halaman di tab, untuk semua frame di dalamnya; bukan server tujuan socket.
options-recording-all = Di semua situs
    .note = Setiap halaman tempat browser mengizinkan ekstensi.
options-recording-all-but = Di semua situs kecuali yang tercantum
    .note = Yang berakhir di situs yang tercantum tidak direkam: tidak ada di log, tidak dihitung, dan tidak pernah memunculkan notifikasi.
options-recording-only = Hanya di situs yang tercantum
    .note = Yang berakhir di tempat lain tidak direkam: tidak ada di log, tidak dihitung, dan tidak pernah memunculkan notifikasi. Halaman tanpa host, seperti file lokal, tidak dapat dicantumkan.
options-setting-recordingSites = Situs
    .note = Sebuah host berlaku untuk dirinya dan semua subdomainnya; jika ditulis dengan port, hanya untuk port itu.
options-setting-siteAccess = Akses yang diberikan browser
options-access-all = Browser mengizinkan WhyClosed berjalan di semua situs. Pilihan di atas hanya mengesampingkan yang sudah dilihat WhyClosed di suatu situs; tanpa akses, WhyClosed sama sekali tidak berjalan di situs itu.
options-access-some = { $count ->
    [1] Browser hanya mengizinkan WhyClosed berjalan di satu situs:
   *[other] Browser hanya mengizinkan WhyClosed berjalan di { $count } situs:
}
options-access-none = Browser tidak mengizinkan WhyClosed berjalan di situs mana pun: tidak ada yang direkam.
options-access-unseen = Socket di semua situs lain tidak terlihat: tidak ada di log, tidak termasuk dalam angka di tombol toolbar, dan tidak memunculkan notifikasi. Di halaman yang terlihat pun, socket dalam frame dari situs-situs lain itu tidak terlihat. Pada halaman yang sedang terbuka, perubahan baru berlaku setelah halaman dimuat ulang.
# “Site access” and “On specific sites” stand on Chromium's own page.
options-access-change-chromium = Untuk membatasinya ke situs tertentu saja, buka halaman browser untuk ekstensi ini, lalu pilih “Di situs tertentu” di bagian “Akses situs”.
# “Permissions” stands on Firefox's own page.
options-access-change-firefox = Untuk memberi akses ke situs tertentu saja, buka `about:addons`, WhyClosed, “Hak Akses”.
options-access-limit-chromium = Buka halaman browser
options-access-limit-firefox = Lepaskan semua akses
options-access-allow-all = Izinkan semua situs…
options-no-sites-only = Tidak ada situs yang tercantum: tidak ada yang direkam.
options-no-sites-all-but = Tidak ada situs yang tercantum: semuanya direkam.

options-setting-notifications = Notifikasi saat socket berakhir
    .note = Notifikasi menyebutkan kemungkinan penyebabnya. Jika dimatikan, angka di tombol toolbar tetap menghitung.
options-setting-leastSeverity = Yang diberitahukan
    .note = Seberapa buruk akhir sebuah socket agar diberitahukan. Yang berakhir dengan tertib tidak pernah memunculkan notifikasi.
options-severity-abnormal = Yang tidak normal
    .note = Koneksi yang hilang, ditolak, atau diakhiri oleh kesalahan.
options-severity-notice = Yang tidak normal atau perlu perhatian
    .note = Termasuk yang sering kali memang disengaja, seperti pemuatan ulang oleh server development.
options-setting-onlyWhileDevtoolsClosed = Hanya saat DevTools tertutup
    .note = Tab yang DevTools-nya terbuka tidak memunculkan notifikasi: yang berakhir tercantum di panel WhyClosed di sana.
options-setting-quietHours = Jam tenang
    .note = Di antara kedua waktu ini, menurut waktu setempat dan boleh melewati tengah malam, tidak ada notifikasi. Socket tetap direkam.
options-quiet-from = Dari
options-quiet-to = Sampai
options-quiet-incomplete = Isi kedua waktunya. Selama belum lengkap, waktu sebelumnya tetap berlaku.
options-quiet-same = Kedua waktunya sama. Selama belum berbeda, waktu sebelumnya tetap berlaku.
options-setting-mutedSites = Situs yang dibisukan
    .note = Socket dari situs-situs ini tidak memunculkan notifikasi, baik itu situs halaman maupun server tujuan socket. Socket-nya tetap direkam.
options-setting-mutedCodes = Kode yang dibisukan
    .note = Socket yang berakhir dengan kode penutupan ini tidak memunculkan notifikasi, tetapi tetap direkam.
options-test = Tampilkan notifikasi uji
options-test-title = Notifikasi uji
options-test-message = Beginilah WhyClosed memberi tahu bahwa sebuah socket berakhir.
options-test-sent = Notifikasi uji sudah dikirim ke sistem. Jika tidak muncul, sistem menyembunyikannya: periksa setelan notifikasi sistem untuk browser ini.
options-test-refused = Sistem menolak notifikasi dari browser ini. Izinkan di setelan notifikasi sistem; sebelum itu, hanya angka di tombol toolbar yang menghitung.

options-list-sites =
    .note = Satu atau beberapa situs, seperti `example.com localhost:8080`. Enter menambahkannya.
    .refused = Bukan situs: { $items }. Situs adalah host seperti `example.com`, atau `localhost:8080` dengan port-nya.
options-list-codes =
    .note = Satu atau beberapa kode, seperti `1001 1012`. Enter menambahkannya.
    .refused = Bukan kode penutupan: { $items }. Kode penutupan adalah angka dari `0` sampai `65535`.
options-list-patterns =
    .note = Satu pola per baris. Enter menambahkan, Shift+Enter memulai baris baru.
    .refused = Bukan regular expression, atau lebih dari 500 karakter: { $items }
options-list-full = Daftar ini memuat paling banyak { $most } entri. Tidak ada yang ditambahkan.
options-list-known = Ini sudah ada di daftar.

options-setting-capacity = Entri yang disimpan
    .note = Dihitung dari semua tab sekaligus. Jika lebih, yang tertua dari tab dengan entri terbanyak dibuang, dan panel menyebutkan berapa banyak. Log dikosongkan ketika browser dimulai.
options-capacity-refused = Isi dengan bilangan bulat dari { $least } sampai { $most }. Sebelum itu, nilai sebelumnya tetap berlaku.

options-always-hidden = Selalu disembunyikan: nama pengguna dan kata sandi di URL, nilai query-nya, fragmen, token, dan alamat email.
options-setting-redactionPatterns = Pola sendiri
    .note = Regular expression JavaScript, dengan flag `gu`. Semua yang cocok dengannya ikut disembunyikan.
options-trial = Coba polanya
    .note = Pola di daftar dan yang sedang ditulis, diterapkan pada teks pilihan Anda. Teks itu tidak disimpan.
options-trial-result = Yang tersisa
options-trial-slow = Polanya butuh lebih dari satu detik untuk teks ini, dan akan menghambat WhyClosed di mana pun dipakai. Hindari pengulangan di dalam pengulangan, seperti `(a+)+`.
options-trial-failed = Data rahasia di teks ini tidak dapat disembunyikan.

options-setting-language = Bahasa
    .note = Untuk semua yang ditampilkan WhyClosed. Halaman yang sudah terbuka langsung ikut berubah.
options-setting-theme = Tema
    .note = Untuk semua yang ditampilkan WhyClosed.
options-theme-browser = Ikuti browser; di panel, ikuti DevTools
options-theme-light = Terang
options-theme-dark = Gelap

options-file-note = Semua setelan di halaman ini sebagai file JSON, untuk disimpan atau dipakai di tempat lain. Situs dan pola yang Anda cantumkan ada di dalamnya.
options-export = Ekspor setelan
options-import = Impor setelan…
options-reset = Reset semua setelan
# $file: the name of a file.
options-imported = { $count ->
    [0] Tidak ada isi “{ $file }” yang dapat dipakai; tidak ada yang diubah.
   *[other] { $count } setelan diimpor dari “{ $file }”.
}
options-import-not-json = “{ $file }” bukan file setelan: isinya bukan JSON. Tidak ada yang diubah.
options-import-not-settings = “{ $file }” bukan file setelan WhyClosed. Tidak ada yang diubah.
options-import-newer = “{ $file }” ditulis oleh versi WhyClosed yang lebih baru. Tidak ada yang diubah.
options-import-too-large = “{ $file }” terlalu besar untuk file setelan. Tidak ada yang diubah.
# $setting: the name of a setting. $values: what is to blame, as JSON.
options-import-broken = { $setting }: { $values } tidak dapat dipakai; setelan ini tidak diubah.
options-import-unknown = { $name }: setelan ini tidak ada; dilewati.
options-reset-done = Semua setelan kembali ke default.
options-undo = Urungkan
options-undone = Setelan sebelumnya sudah dikembalikan.

## Alerts

alert-recovered-title = Socket terakhir terbuka selama { DURATION($duration) }
# $count: the ends that the notification told of before.
alert-recovered-normally = { $count ->
    [1] Socket itu berakhir secara normal, setelah satu yang tidak.
   *[other] Socket itu berakhir secara normal; sebelumnya, dalam { DURATION($span) }, ada { $count } yang tidak.
}
alert-recovered-page-left = { $count ->
    [1] Socket itu terbuka sampai halaman ditinggalkan, setelah satu yang berakhir dengan cara lain.
   *[other] Socket itu terbuka sampai halaman ditinggalkan; sebelumnya, dalam { DURATION($span) }, ada { $count } yang berakhir dengan cara lain.
}
alert-mute-site = Bisukan situs ini
alert-open-report = Buka laporan
toolbar-recording = WhyClosed: socket di halaman ini direkam
toolbar-paused = WhyClosed: perekaman di tab ini dijeda
toolbar-not-recorded = WhyClosed: situs ini tidak direkam, sesuai setelan Anda
toolbar-not-possible = WhyClosed: tidak ada yang direkam di halaman ini
mark-navigation-not-recorded = Halaman dari situs yang tidak direkam

## Popup: what ended in this tab, in short

popup-title = Ditutup di halaman ini
popup-open-panel = Buka panel
popup-actions = Tab ini
popup-pause = Jeda perekaman
popup-record = Lanjutkan perekaman
popup-mute = Bisukan situs ini
popup-unmute = Bunyikan situs ini
popup-export = Ekspor log
popup-options = Setelan
popup-change = Ubah di setelan
popup-codes = Cari atau bandingkan kode penutupan
popup-devtools = Panel yang sama ada di DevTools (F12), dengan nama WhyClosed. DevTools tidak dapat dibuka oleh ekstensi.
popup-ended = { $count ->
   *[other] { $count } socket berakhir
}, { $abnormal ->
    [0] tidak satu pun secara tidak normal.
   *[other] { $abnormal } secara tidak normal.
}
# So many have ended that only the latest are read.
popup-latest = Dari { $count } akhir terbaru, { $abnormal ->
    [0] tidak satu pun yang
   *[other] { $abnormal }
} tidak normal. Panel memuat semuanya.
popup-ends = { $count ->
   *[other] { $count } berakhir
}
# $time: when the last one of them ended.
popup-times = { $count ->
   *[other] { $count } kali
}, terakhir pukul { $time }
popup-details = Detail
    .label = Detail { $name } pukul { $time }
popup-show-more = Selengkapnya
popup-show-less = Ringkas
popup-other-ends = { $count ->
   *[other] { $count } akhir lainnya ada di panel.
}
popup-more-endpoints = { $count ->
   *[other] { $count } endpoint lainnya ada di panel.
}
popup-nothing = Belum ada yang ditutup
    .body = Ketika sebuah WebSocket di halaman ini berakhir, sebabnya muncul di sini. Socket yang sudah terbuka sebelum WhyClosed aktif tidak terlihat: muat ulang halaman untuk merekamnya.
# $sites: hosts, such as example.com; $count: how many there are.
unseen-access = { $count ->
    [0] Browser tidak mengizinkan WhyClosed berjalan di situs mana pun: socket tidak terlihat.
    [1] Browser hanya mengizinkan WhyClosed berjalan di { $sites }. Socket di tempat lain tidak terlihat.
   *[other] Browser hanya mengizinkan WhyClosed berjalan di { $count } situs: { $sites }. Socket di tempat lain tidak terlihat.
} Setelah situsnya diizinkan, halaman harus dimuat ulang.
popup-left-out = Tidak ada yang direkam di { $site }: situs ini dikecualikan di setelan.
popup-muted = Notifikasi { $site } dibisukan. Badge tetap menghitung.
# $muters: the muted sites that it belongs to, such as example.com for app.example.com.
popup-muted-by = Notifikasi { $site } ikut dibisukan bersama { $muters }. Badge tetap menghitung.
popup-refused = Sistem tidak menampilkan notifikasi dari browser ini. Badge tetap menghitung.
popup-notifications-off = Notifikasi dimatikan. Badge tetap menghitung.
popup-not-opened = Halaman tidak dapat dibuka.

## Exported log: lines of HAR and OpenTelemetry

# One end in one line. $end: "1006 Abnormal Closure" or the word of the ending. $cause: a sentence without a period.
ended-line = { $end } – { $cause }
# $line: the line above.
ended-line-of = { $line } ({ $endpoint })
left-out-by-scope = { $count } tidak diekspor: di luar yang dipilih

## Report of a session log

report-title = { $abnormal ->
    [0] Laporan WebSocket: tidak ada yang berakhir secara tidak normal
   *[other] Laporan WebSocket: { $abnormal } berakhir secara tidak normal
}
# $first and $last: a date and a time. $parts: how many ended in which way, as a list of the three below.
report-lead = { $total } WebSocket berakhir dari { $first } sampai { $last } UTC, dalam { DURATION($span) }: { $parts }.
report-lead-one = { $severity ->
    [abnormal] Satu WebSocket berakhir secara tidak normal pada { $first } UTC.
    [notice] Satu WebSocket berakhir pada { $first } UTC dan perlu perhatian.
   *[normal] Satu WebSocket berakhir secara normal pada { $first } UTC.
}
report-part-abnormal = { $all ->
    [yes] semuanya tidak normal
   *[no] { $count } tidak normal
}
report-part-notice = { $all ->
    [yes] semuanya perlu perhatian
   *[no] { $count } perlu perhatian
}
report-part-normal = { $all ->
    [yes] semuanya normal
   *[no] { $count } normal
}
report-nothing = Tidak ada WebSocket yang berakhir di log ini.

report-exported = Diekspor
report-tabs = Tab
    .one = satu
    .all = semua, { $count } di antaranya ada di log ini
report-page-loads = Pemuatan halaman
report-filter = Filter
report-since = Hanya yang berakhir sejak
report-until = Hanya yang berakhir sampai
# $kinds: the kinds of secrets that the user has left in, as a list.
report-secrets = Data rahasia
    .hidden = disembunyikan
    .shown = tidak disembunyikan
    .partly = disembunyikan, kecuali { $kinds }
report-network = Jaringan
    .offline = { $count ->
    [1] offline sekali, pada { $first } UTC
   *[other] offline { $count } kali, pertama kali pada { $first } UTC
}
report-missing = Tidak termuat di laporan ini
    .none = tidak ada yang terlewat
report-left-out = { $count ->
   *[other] { $count } socket yang tidak dipilih untuk diekspor
}

report-summary = Ringkasan
report-times = Jumlah
report-first = Pertama (UTC)
report-last = Terakhir (UTC)
# An end and how much it matters, where that is less than a failure.
report-lesser-end = { $end } ({ $severity })
# $endpoint: the one with most of the ends. $count: how many others there are.
report-and-more = { $endpoint } dan { $count } lainnya
report-more-ends = { $count ->
   *[other] { $count } akhir lainnya, dari jenis lain, tidak tercantum. Log dalam format JSON memuatnya.
}
# $by: who ended them and how many, as a list of the one below.
report-normal = { $count ->
   *[other] { $count } socket berakhir secara normal. Diakhiri oleh: { $by }.
}
report-closer-count = { $closer } ({ $count })

report-abnormal = Yang berakhir secara tidak normal
report-notices = Yang perlu perhatian
report-when = { $count }, dari { $first } sampai { $last } UTC (dalam { DURATION($span) })
# $time: a moment. $id: the id of a record.
report-only-one = Pada { $time } (rekaman { $id }):
report-latest = Yang terakhir, pada { $time } (rekaman { $id }):
report-other-causes = Penyebab lain yang cocok
report-record = URL, timeline, dan stack rekaman ini
report-more-endpoints = dan { $count } lainnya
report-more-kinds = { $count ->
   *[other] { $count } baris ringkasan lainnya tidak dijelaskan di sini. Log dalam format JSON memuat semua rekaman.
}

## Exporting and opening a log

cancel = Batal
export-open = Ekspor…
    .title = Ekspor log sebagai file
export-more = Ekspor sekarang, atau buka log
export-now = Ekspor sekarang
export-title = Ekspor log

export-format = Format
export-format-json = JSON
    .note = Lengkap, untuk diolah tool lain; dapat dibuka lagi di sini.
export-format-ndjson = NDJSON
    .note = Isinya sama, satu rekaman per baris, untuk tool streaming; dapat dibuka lagi di sini.
export-format-csv = CSV
    .note = Satu baris per socket, untuk spreadsheet.
export-format-markdown = Laporan Markdown
    .note = Untuk dibaca orang: laporan bug berisi setiap kegagalan yang berbeda, bukti, dan perbaikannya.
export-format-har = HAR
    .note = Untuk panel Network di browser dan tool lain yang membaca arsip HTTP.
export-format-otlp = OTLP
    .note = Log OpenTelemetry sebagai JSON, untuk collector dan sistem di belakangnya.

export-scope = Yang diekspor
export-tabs = Tab
export-tabs-one = Tab ini
export-tabs-all = Semua tab
export-records = Rekaman
export-records-all = Semua rekaman
export-records-filtered = Hanya rekaman yang cocok dengan filter
export-no-filter = Filter kosong.
export-matching = { $count } dari { $total }
export-time = Berakhir
export-time-whole = kapan saja
export-time-range = { $from } sampai { $to }, sesuai pilihan di timeline
export-time-page = sejak halaman dimuat, pukul { $from }
export-time-recent = { $minutes ->
   *[other] dalam { $minutes } menit terakhir
}

export-redaction = Sembunyikan data rahasia
export-redaction-note = Setiap data rahasia diganti dengan sebuah pengganti: selalu sama di mana pun data itu muncul dalam file ini, dan berbeda di file berikutnya.
export-secret-user-info = Nama pengguna dan kata sandi
    .title = Nama pengguna dan kata sandi di URL
export-secret-query = Nilai query
    .title = Nilai dalam query URL; nama parameternya tetap ada
export-secret-fragment = Fragmen
    .title = Bagian URL setelah tanda #
export-secret-path-token = Token di path
    .title = Bagian path URL yang tampak seperti token atau ID sesi
export-secret-token = Token
    .title = JSON Web Token dan kunci yang bentuknya dikenal umum, di mana pun munculnya
export-secret-email = Alamat email
    .title = Alamat email, di mana pun munculnya
export-secret-text-secret = Data rahasia di teks
    .title = Kata sandi, cookie, token, dan sejenisnya di alasan penutupan, pesan kesalahan, dan subprotokol
export-secret-own-pattern = Pola sendiri
    .title = Yang cocok dengan pola Anda sendiri di setelan
# $kinds: the names of what is not hidden, as a list.
export-readable = Tidak disembunyikan: { $kinds }. Siapa pun yang mendapat file ini dapat membacanya.
export-preview-open = Tampilkan yang disembunyikan
export-preview-close = Jangan tampilkan lagi
export-preview = Yang disembunyikan
export-preview-running = Mencari data rahasia…
export-preview-failed = Apa saja yang disembunyikan tidak dapat ditentukan.
export-preview-none = Yang diekspor tidak memuat data seperti ini.
# $kind: the name of a kind of secrets.
export-found = { $kind }: { $count ->
   *[other] { $count } tempat
}
export-found-readable = (tidak disembunyikan)
export-found-original = Di log
export-found-stand-in = Di file

export-language = Bahasa penyebab dan perbaikan
export-language-panel = Seperti di panel

export-summary-tab = { $records ->
   *[other] { $records } rekaman dari tab ini
}
export-summary-tabs = { $records ->
   *[other] Paling banyak { $records } rekaman
} dari { $tabs ->
   *[other] { $tabs } tab
}
export-summary-all = Rekaman dari semua tab
# $what: one of the two above.
export-summary-size = { $what }, sekitar { BYTES($size) }
export-summary-unknown = Rekaman yang cocok dari semua tab.
export-summary-none = Tidak ada rekaman yang cocok: file tidak akan memuat satu rekaman pun.
export-running = Mengekspor…
export-progress = { $done } dari { $total } rekaman
export-told = { $percent }% selesai

key-export = Ekspor log
key-export-now = Langsung ekspor, seperti terakhir kali
key-open-log = Buka log dari file

open-log = Buka log…
    .title = Buka log dari file (JSON atau NDJSON)
open-drop = Lepaskan log di sini untuk membukanya
# $name: the name of a file.
open-running = Membaca “{ $name }”…
open-failed = “{ $name }” tidak dapat dibuka.

logs = Log
log-live = Tab ini (live)
log-live-new = { $count ->
   *[other] { $count } akhir tidak normal yang baru
}
log-close = Tutup { $name }

opened = Log yang dibuka
opened-at = diekspor { $time }
opened-redacted = data rahasia disembunyikan
opened-not-redacted = data rahasia tidak disembunyikan
# $kinds: the names of what is not hidden, as a list.
opened-partly-redacted = data rahasia disembunyikan, kecuali: { $kinds }
opened-problems = { $count ->
   *[other] { $count } masalah
}
opened-about = Tentang log ini
opened-tab = Tab
opened-tab-option = { $tab } ({ $count ->
   *[other] { $count } rekaman
})
opened-facts = Tentang log ini
opened-fact-file = File
opened-fact-exported = Diekspor
opened-fact-browser = Direkam di
opened-fact-generator = Direkam oleh
opened-fact-language = Bahasa
opened-fact-redaction = Penyembunyian
opened-fact-records = Rekaman
opened-fact-tabs = Cakupan
opened-fact-filter = Filter
opened-fact-time = Waktu
opened-fact-left-out = Tidak diekspor
opened-fact-duplicate = Ganda di file
opened-records = { $count ->
   *[other] { $count } rekaman
} dari { $tabs ->
   *[other] { $tabs } tab
}
opened-scope-one = satu tab
opened-scope-all = semua tab
opened-since = sejak { $from }
opened-until = sampai { $to }
opened-between = { $from } sampai { $to }
opened-left-out = { $count ->
   *[other] { $count } rekaman, atas pilihan orang yang mengekspor log
}
opened-duplicate = { $count ->
   *[other] { $count } entri ada lebih dari sekali di file; masing-masing ditampilkan sekali
}
opened-not-recorded = Tidak terekam
opened-problems-note = Yang dapat dibaca tetap ditampilkan. Baris dan kolom dihitung mulai dari 1.
opened-problems-more = Dan { $count } lainnya.
empty-opened = Tidak ada socket di log ini
    .body = File sudah dibaca, dan tidak ada rekaman socket di dalamnya.

## Opening a log

# Why a file was not opened.
unopened-empty = File ini kosong.
unopened-image = Ini gambar, bukan log.
unopened-archive = Ini file terkompresi. Ekstrak, lalu buka log yang ada di dalamnya.
unopened-binary = Ini bukan file teks, jadi tidak memuat log.
unopened-utf-16 = Ini file teks dalam UTF-16. Simpan sebagai UTF-8, lalu buka lagi.
unopened-markup = Ini file HTML atau XML, bukan log.
unopened-har = Ini file HAR. Panel Network di DevTools dapat menampilkannya. Yang dapat dibuka di sini adalah log yang diekspor WhyClosed sebagai JSON atau NDJSON.
unopened-otlp = Ini data OpenTelemetry. Yang dapat dibuka di sini adalah log yang diekspor WhyClosed sebagai JSON atau NDJSON.
unopened-other-json = Ini JSON, tetapi bukan log WhyClosed.
unopened-other-text = Ini teks, tetapi bukan JSON. Yang dapat dibuka di sini adalah log yang diekspor WhyClosed sebagai JSON atau NDJSON.
unopened-unreadable = Browser tidak dapat membaca file ini. Mungkin file itu sudah dipindahkan atau diubah.
# Where a problem is in the file.
opening-place = Baris { $line }, kolom { $column }
# What could not be read.
opening-syntax = Ini bukan JSON yang valid. Bagian ini dilewati.
opening-stray = Yang ada di sini tidak termasuk rekaman mana pun. Bagian ini dilewati.
opening-ends-early = File terpotong di tengah. Isi sebelumnya sudah dibaca.
opening-too-long = Ini lebih panjang dari { $most } karakter. Bagian ini dilewati.
opening-too-deep = Ini bersarang lebih dari { $most } tingkat. Bagian ini dilewati.
opening-missing = Field ini tidak ada.
# $expected: one of the texts below; $found: the value in the file.
opening-wrong-value = Seharusnya { $expected }, tetapi yang ada { $found }.
opening-contradiction-closed = Rekaman menyatakan bahwa socket ditutup, tetapi tidak menyebutkan kapan socket terbuka.
opening-contradiction-failed = Rekaman menyatakan bahwa socket gagal terbuka, tetapi juga menyebutkan kapan socket terbuka.
opening-unknown-kind = “{ $kind }” bukan jenis entri yang dikenal di sini. Entri ini dilewati.
opening-no-kind = Jenisnya tidak disebutkan. Bagian ini dilewati.
opening-too-many-entries = File memuat lebih dari { $most } entri. Entri lainnya dilewati.
opening-too-many-tabs = File memuat lebih dari { $most } tab. Entri dari tab lainnya dilewati.
opening-too-much-text = Teks di file ini melebihi yang dapat disimpan ({ $most } karakter). Entri mulai dari sini dilewati.
opening-invalid-text = { $count ->
    [1] Di { $count } tempat, yaitu di sini, isi file bukan UTF-8. Di situ tertulis “�”.
   *[other] Di { $count } tempat, yang pertama di sini, isi file bukan UTF-8. Di situ tertulis “�”.
}
opening-newer-version = Log ini memakai format versi { $version }, lebih baru dari yang dikenal di sini. Yang baru di dalamnya tidak ditampilkan.
opening-no-head = Log ini tidak menyebutkan asalnya, dan tidak pula apakah data rahasianya sudah dihilangkan.
opening-several-logs = { $count ->
    [1] File memuat { $count } log.
   *[other] File memuat { $count } log secara berurutan. Masing-masing punya tab sendiri di sini.
}
# What a field may be, in “Expected …”.
expected-text = teks paling banyak { $most } karakter
expected-number = angka dari { $least } sampai { $most }
expected-number-from = angka { $least } atau lebih
expected-whole-number = bilangan bulat dari { $least } sampai { $most }
expected-whole-number-from = bilangan bulat { $least } atau lebih
expected-time = waktu dalam milidetik
expected-date = tanggal dan waktu dalam UTC, seperti 2026-11-21T09:30:00.000Z
expected-true-or-false = true atau false
expected-one-of = salah satu dari: { $values }
expected-list = daftar
expected-list-of = daftar berisi paling banyak { $most }
expected-object = objek


## When the log cannot be stored

# Behind each body stands what the browser says of it, in its own words.
storage-full = Log tidak dapat bertambah: disk penuh, atau browser tidak memberi WhyClosed ruang lagi.
    .body = Socket yang berakhir sekarang disimpan di memori sampai browser ditutup. Jika memori juga penuh, yang tertua dibuang dan dihitung. Kosongkan sebagian ruang penyimpanan, atau hapus log: setelah itu, socket di memori masuk ke log dengan sendirinya.
storage-unavailable = Log tidak dapat ditulis: browser tidak membuka database-nya.
    .body = Socket yang berakhir sekarang disimpan di memori sampai browser ditutup; yang sebelumnya mungkin tidak ada di sini. Jika memori juga penuh, yang tertua dibuang dan dihitung. Begitu database terbuka, socket di memori masuk ke log dengan sendirinya. Jika tetap begini, restart browser.
storage-try-again = Coba sekarang
dropped-storage = { $count } tidak terekam: log tidak dapat disimpan, dan memori penuh
