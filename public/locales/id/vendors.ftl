### Close codes of vendors. The value is the meaning in one line, to be understood alone. Ranges take the number as a text in $code.

## Discord Gateway

code-discord-gateway-4000 = Discord melaporkan kesalahannya sendiri tanpa menyebutkan yang mana.
    .meaning = Ada yang salah di gateway milik Discord. Kode ini tidak mengatakan apa pun tentang yang dilakukan klien.
    .fix = Sambungkan ulang dan lanjutkan sesinya (resume). Jika langsung terulang setelah payload yang sama, periksa payload itu.

code-discord-gateway-4001 = Discord menerima opcode, atau payload untuk opcode itu, yang tidak sah.
    .meaning = Payload terakhir memuat `op` yang tidak dikenal gateway, atau isi yang tidak cocok dengannya.
    .fix = Bandingkan payload terakhir yang dikirim dengan dokumentasi gateway, lalu mulai sesi baru.

code-discord-gateway-4002 = Discord tidak dapat mendekode sebuah payload.
    .meaning = Yang dikirim tidak dapat dibaca dalam encoding yang diminta di URL.
    .fix = Kirim JSON untuk `encoding=json` dan ETF untuk `encoding=etf`, dan periksa cara payload diserialisasi. Lalu sambungkan ulang dan lanjutkan sesinya.

code-discord-gateway-4003 = Discord menerima payload sebelum klien mengidentifikasi diri.
    .meaning = Pada koneksi baru hanya Identify atau Resume yang diterima. Kode ini juga datang ketika sesi sudah dinyatakan tidak berlaku.
    .fix = Kirim Identify lebih dulu dan tunggu Ready sebelum mengirim yang lain.

code-discord-gateway-4004 = Discord menolak token bot.
    .meaning = Token di Identify salah, sudah di-reset, atau bukan untuk bot ini.
    .fix = Ambil token terkini dari portal developer dan pastikan token itu sampai utuh. Menyambung ulang dengan token yang sama akan ditolak lagi.

code-discord-gateway-4005 = Discord menerima Identify kedua pada satu koneksi.
    .meaning = Koneksi sudah teridentifikasi ketika Identify lain tiba.
    .fix = Kirim Identify sekali untuk setiap koneksi; cari dua handler yang sama-sama bereaksi terhadap Hello.

code-discord-gateway-4007 = Discord tidak dapat melanjutkan sesi dari nomor urut yang diberikan.
    .meaning = Nomor di Resume bukan milik sesi itu, biasanya karena tersimpan dari sesi lain.
    .fix = Buang sesi yang tersimpan beserta nomornya, lalu kirim Identify dari awal.

code-discord-gateway-4008 = Discord menerima payload melebihi rate limit-nya.
    .meaning = Klien mengirim payload gateway terlalu cepat, misalnya banyak pembaruan presence berturut-turut.
    .fix = Pasang antrean di depan pengiriman dan biarkan antrean itu menunggu. Lalu sambungkan ulang setelah jeda dan lanjutkan sesinya.

code-discord-gateway-4009 = Sesi dengan Discord berakhir karena timeout.
    .meaning = Gateway tidak mendapat kabar dari klien tepat waktu dan melepas sesi itu.
    .fix = Kirim Identify dari awal. Cari heartbeat yang terlewat, misalnya karena komputer masuk mode tidur atau tab yang diperlambat.

code-discord-gateway-4010 = Discord menolak shard di Identify.
    .meaning = Nomor shard tidak cocok dengan jumlah shard yang dikirim bersamanya.
    .fix = Kirim `shard` sebagai pasangan nomor dan jumlah; nomor dihitung dari 0 dan harus di bawah jumlah.

code-discord-gateway-4011 = Discord menghendaki bot ini dibagi menjadi beberapa shard.
    .meaning = Bot ini berada di lebih banyak guild daripada yang boleh dilayani satu koneksi.
    .fix = Tanyakan jumlah shard yang disarankan kepada gateway, lalu buka satu koneksi untuk masing-masing.

code-discord-gateway-4012 = Discord tidak mengenal versi gateway di URL.
    .meaning = Parameter `v` menyebutkan versi yang tidak ada atau sudah dimatikan.
    .fix = Isi `v` dengan versi yang didukung, atau perbarui pustaka yang menulis URL-nya.

code-discord-gateway-4013 = Discord menolak intents: bit field-nya tidak valid.
    .meaning = Angka yang dikirim sebagai `intents` memuat bit yang tidak punya arti.
    .fix = Susun angka itu hanya dari flag yang terdokumentasi.

code-discord-gateway-4014 = Discord tidak mengizinkan salah satu intent yang diminta bot ini.
    .meaning = Yang diminta adalah privileged intent yang tidak diaktifkan untuk aplikasi ini, atau tidak disetujui.
    .fix = Aktifkan intent itu di portal developer, atau hilangkan dari `intents`.

## Discord Voice

code-discord-voice-4001 = Server suara Discord menerima opcode yang tidak dikenalnya.
    .meaning = `op` di payload terakhir bukan opcode yang boleh dikirim klien ke server suara.
    .fix = Cocokkan opcode dengan versi di URL, lalu sambungkan ulang.

code-discord-voice-4002 = Server suara Discord tidak dapat membaca payload Identify.
    .meaning = Payload itu bukan yang diharapkan server pada tahap itu, atau bukan JSON yang valid.
    .fix = Bandingkan field Identify dengan dokumentasi versi suara yang dipakai.

code-discord-voice-4003 = Server suara Discord menerima payload sebelum Identify.
    .meaning = Koneksi dipakai sebelum klien menyatakan siapa dirinya.
    .fix = Kirim Identify sebagai payload pertama dan tunggu Ready.

code-discord-voice-4004 = Server suara Discord menolak token suara.
    .meaning = Token berasal dari Voice Server Update dan berlaku untuk satu sesi. Yang ini salah atau sudah usang.
    .fix = Bergabunglah lagi ke channel dan gunakan token yang datang bersamanya.

code-discord-voice-4005 = Server suara Discord menerima Identify kedua.
    .meaning = Koneksi ini sudah teridentifikasi.
    .fix = Kirim Identify sekali untuk setiap koneksi.

code-discord-voice-4006 = Sesi suara yang disebut klien sudah berakhir di Discord.
    .meaning = ID sesi tidak berlaku lagi, misalnya karena pengguna berpindah atau keluar.
    .fix = Kirim Voice State Update baru di gateway utama dan gunakan sesi yang diberikannya.

code-discord-voice-4009 = Sesi suara dengan Discord berakhir karena timeout.
    .meaning = Server terlalu lama tidak mendapat kabar dari klien.
    .fix = Mulai sesi suara baru, dan pastikan heartbeat dikirim dengan interval dari Hello.

code-discord-voice-4011 = Discord tidak menemukan server suara yang diminta.
    .meaning = Alamat itu bukan milik server mana pun yang ada sekarang.
    .fix = Bergabunglah lagi ke channel, agar Discord menunjuk server yang baru.

code-discord-voice-4012 = Server suara Discord tidak mengenal protokol yang dipilih.
    .meaning = Select Protocol menyebutkan sesuatu yang bukan transport yang ditawarkan versi ini.
    .fix = Gunakan nilai `protocol` yang terdokumentasi, seperti `udp` atau `webrtc`.

code-discord-voice-4014 = Discord mengeluarkan klien ini dari channel suara.
    .meaning = Klien diputus: dikeluarkan seseorang, channel-nya dihapus, atau sesi gateway utamanya terputus.
    .fix = Jangan menyambung ulang secara otomatis; tunggu sampai pengguna bergabung lagi.

code-discord-voice-4015 = Server suara Discord crash.
    .meaning = Server itu sendiri yang gagal. Klien tidak melakukan kesalahan apa pun.
    .fix = Sambungkan ulang dan lanjutkan sesinya.

code-discord-voice-4016 = Server suara Discord tidak punya mode enkripsi yang dipilih.
    .meaning = Mode di Select Protocol bukan salah satu yang ditawarkan server.
    .fix = Pilih salah satu `modes` di Ready; perbarui pustaka jika tidak mengenal satu pun di antaranya.

code-discord-voice-4020 = Server suara Discord tidak dapat memahami sebuah permintaan.
    .meaning = Bentuk sebuah payload salah.
    .fix = Periksa field dan tipe di payload terakhir yang dikirim.

code-discord-voice-4021 = Server suara Discord memutus klien karena melampaui rate limit.
    .meaning = Terlalu banyak yang dikirim dalam waktu terlalu singkat.
    .fix = Jangan menyambung dulu, dan cari apa yang mengirim sesering itu.

code-discord-voice-4022 = Panggilan Discord sudah berakhir untuk semua orang.
    .meaning = Channel-nya dihapus, atau server suaranya dipindahkan.
    .fix = Tinggalkan panggilan. Sambungkan ulang hanya jika Voice Server Update baru tiba.

## Discord RPC

code-discord-rpc-4000 = Klien Discord tidak mengenal ID aplikasi ini.
    .meaning = `client_id` di URL bukan milik aplikasi mana pun.
    .fix = Salin ID aplikasi dari portal developer ke URL.

code-discord-rpc-4001 = Klien Discord menolak koneksi dari origin halaman ini.
    .meaning = Origin halaman tidak termasuk yang didaftarkan aplikasi untuk RPC.
    .fix = Tambahkan origin yang persis, dengan skema dan port, ke aplikasi di portal developer.

code-discord-rpc-4002 = Klien Discord terlalu sering dipanggil.
    .meaning = Koneksi atau perintah datang lebih cepat daripada yang diperbolehkannya.
    .fix = Tunggu sebelum menyambung ulang, dan kurangi kiriman.

code-discord-rpc-4003 = Otorisasi untuk klien Discord dicabut.
    .meaning = Token OAuth2 koneksi ini sudah dicabut.
    .fix = Minta pengguna mengotorisasi aplikasi lagi.

code-discord-rpc-4004 = Klien Discord tidak mengenal versi RPC di URL.
    .meaning = Parameter `v` menyebutkan versi yang tidak didukungnya.
    .fix = Sambungkan dengan `v=1`.

code-discord-rpc-4005 = Klien Discord tidak mengenal encoding di URL.
    .meaning = Parameter `encoding` menyebutkan encoding yang tidak ditawarkannya.
    .fix = Sambungkan dengan `encoding=json`.

## Fluxer Gateway

code-fluxer-4000 = Gateway Fluxer mengalami kesalahan yang tidak disebutkannya.
    .meaning = Server mengalami kesalahan yang tidak punya kode sendiri.
    .fix = Sambungkan ulang. Jika terulang setelah payload tertentu, periksa payload itu.

code-fluxer-4001 = Gateway Fluxer tidak mengenal opcode yang dikirim.
    .meaning = `op` di payload terakhir bukan milik gateway ini.
    .fix = Perbaiki payload itu, lalu sambungkan ulang.

code-fluxer-4002 = Gateway Fluxer tidak dapat membaca sebuah payload.
    .meaning = Sebuah payload tidak valid dalam encoding koneksi ini.
    .fix = Periksa cara payload diserialisasi, lalu sambungkan ulang.

code-fluxer-4003 = Gateway Fluxer menerima payload sebelum Identify.
    .meaning = Koneksi belum teridentifikasi.
    .fix = Kirim Identify sebelum yang lain.

code-fluxer-4004 = Gateway Fluxer menolak token.
    .meaning = Token di Identify tidak valid.
    .fix = Ambil token terkini. Token yang sama selalu ditolak.

code-fluxer-4005 = Gateway Fluxer menerima Identify kedua.
    .meaning = Koneksi sudah teridentifikasi.
    .fix = Kirim Identify sekali untuk setiap koneksi.

code-fluxer-4007 = Gateway Fluxer tidak dapat melanjutkan sesi dari nomor urut yang diberikan.
    .meaning = Nomor di Resume tidak cocok dengan sesinya.
    .fix = Buang sesi yang tersimpan dan mulai sesi baru.

code-fluxer-4008 = Gateway Fluxer menerima payload lebih cepat daripada yang diperbolehkan.
    .meaning = Klien melampaui rate limit.
    .fix = Kirim lebih jarang, dan tunggu sebelum menyambung ulang.

code-fluxer-4009 = Sesi dengan gateway Fluxer berakhir karena timeout.
    .meaning = Gateway tidak mendapat kabar dari klien tepat waktu.
    .fix = Mulai sesi baru, dan pastikan heartbeat dikirim tepat waktu.

code-fluxer-4010 = Gateway Fluxer menolak shard di Identify.
    .meaning = Nomor dan jumlah shard tidak cocok.
    .fix = Perbaiki `shard` sebelum menyambung ulang.

code-fluxer-4011 = Gateway Fluxer menghendaki lebih dari satu shard untuk klien ini.
    .meaning = Satu koneksi tidak dapat melayani semua tempat klien ini berada.
    .fix = Bagi klien menjadi beberapa shard.

code-fluxer-4012 = Gateway Fluxer tidak mengenal versi di URL.
    .meaning = Versi yang diminta bukan versi yang ditawarkannya.
    .fix = Minta versi yang didukung.

## Pusher Channels protocol

code-pusher-1013 = Server yang kompatibel dengan Pusher sedang berhenti; begini soketi mengakhiri socket-nya.
    .meaning = Saat berhenti, soketi lebih dulu mengirim 4200 dalam sebuah pesan, lalu menutup dengan 1013.
    .fix = Sambungkan ulang setelah jeda acak yang singkat.

code-pusher-4000 = Aplikasi Pusher ini hanya menerima koneksi terenkripsi.
    .meaning = Socket dibuka dengan `ws:`, padahal aplikasi mewajibkan TLS.
    .fix = Sambungkan dengan `wss:`; di pusher-js, setel `forceTLS`.

code-pusher-4001 = Tidak ada aplikasi Pusher dengan key ini.
    .meaning = Key di path tidak dikenal cluster atau server ini.
    .fix = Cocokkan key dan cluster dengan dashboard atau konfigurasi server.

code-pusher-4003 = Aplikasi Pusher ini dimatikan.
    .meaning = Aplikasinya ada dan dinonaktifkan oleh pemiliknya.
    .fix = Aktifkan kembali aplikasi itu; sebelum itu setiap percobaan ditolak.

code-pusher-4004 = Aplikasi Pusher ini sudah menghabiskan jatah koneksinya.
    .meaning = Socket yang terbuka sudah sebanyak yang diperbolehkan paket atau konfigurasi server.
    .fix = Tutup socket yang tidak diperlukan, misalnya milik tab yang terlupakan, atau naikkan batasnya.

code-pusher-4005 = Path tidak dikenal; di Laravel Reverb, pesan datang terlalu cepat.
    .meaning = Bagi Pusher, path di URL tidak menuju ke mana pun. Laravel Reverb memakai angka ini untuk rate limit pesannya.
    .fix = Dengan Reverb, kirim lebih jarang atau naikkan batasnya; selain itu periksa path, di pusher-js `wsPath`.

code-pusher-4006 = Server Pusher tidak dapat membaca versi klien.
    .meaning = Bentuk parameter `version` tidak dipahami server.
    .fix = Perbarui pustaka klien, atau perbaiki URL jika ditulis tangan.

code-pusher-4007 = Server Pusher tidak mendukung versi protokol yang diminta.
    .meaning = Parameter `protocol` menyebutkan versi yang tidak dimilikinya.
    .fix = Gunakan pustaka klien yang masih sesuai dengan server ini.

code-pusher-4008 = Server Pusher tidak diberi tahu versi protokolnya.
    .meaning = Parameter `protocol` tidak ada di URL.
    .fix = Tambahkan `protocol=7`, atau biarkan pustaka klien yang menulis URL-nya.

code-pusher-4009 = Tidak terotorisasi; di Laravel Reverb, origin halaman tidak diperbolehkan.
    .meaning = Pusher tidak melihat otorisasi yang valid. Laravel Reverb memakainya ketika origin halaman tidak ada dalam daftarnya.
    .fix = Periksa login; dengan Reverb, tambahkan host halaman ke `allowed_origins`.

code-pusher-4100 = Server Pusher tidak punya tempat untuk koneksi lagi.
    .meaning = Kapasitasnya sudah penuh; di soketi, batas koneksi aplikasi sudah tercapai.
    .fix = Coba lagi setelah sedikitnya satu detik, dan tunggu lebih lama setiap kali.

code-pusher-4200 = Server Pusher meminta klien segera menyambung ulang.
    .meaning = Server ingin socket ini berpindah, misalnya karena server akan berhenti.
    .fix = Tidak ada: pustaka klien menyambung ulang dengan sendirinya.

code-pusher-4201 = Ping dari server Pusher tidak terbalas.
    .meaning = Halaman tidak membalas tepat waktu: mungkin sedang dibekukan, atau jaringannya hilang.
    .fix = Sambungkan ulang. Jika sering terjadi, periksa tab di latar belakang dan pekerjaan panjang di main thread.

code-pusher-4202 = Server Pusher menutup koneksi yang tidak ada aktivitasnya.
    .meaning = Tidak ada aktivitas selama waktu tunggu server.
    .fix = Biarkan pustaka klien mengirim ping; jaga timeout aktivitasnya di bawah timeout server.

code-pusher-4301 = Server Pusher menolak event klien: terlalu banyak yang dikirim.
    .meaning = Angka ini biasanya datang dalam pesan dan membiarkan socket terbuka. Sebagai kode penutupan, pusher-js menganggapnya penolakan.
    .fix = Kirim event klien lebih jarang, misalnya satu untuk beberapa perubahan.

code-pusher-4302 = Terlalu banyak pengguna di watch list; di soketi, server mengalami kesalahan.
    .meaning = Bagi Pusher, watch list lebih panjang daripada yang diperbolehkan. soketi memakai angka ini untuk kesalahannya sendiri. Biasanya angka ini datang dalam pesan.
    .fix = Pantau lebih sedikit pengguna; dengan soketi, baca log server.

code-pusher-4000-4099 = Server Pusher menolak: menyambung ulang tanpa perubahan tidak akan membantu.
    .meaning = { $code } ada di rentang tempat Pusher menaruh penolakan yang tergantung pada cara klien menyambung.
    .fix = Perbaiki apa yang disebut dalam alasannya sebelum menyambung ulang.

code-pusher-4100-4199 = Server Pusher meminta klien kembali nanti.
    .meaning = { $code } ada di rentang gangguan sementara; setelahnya klien menunggu sedikitnya satu detik.
    .fix = Sambungkan ulang dengan jeda acak yang makin panjang.

code-pusher-4200-4299 = Server Pusher meminta klien segera kembali, seperti pada semua kode 4200 sampai 4299.
    .meaning = { $code } ada di rentang yang setelahnya klien boleh kembali tanpa jeda.
    .fix = Tidak ada: pustaka klien menyambung ulang dengan sendirinya.

## GraphQL over WebSocket

code-graphql-ws-1001 = Server GraphQL sedang dimatikan dan mengakhiri socket-nya.
    .meaning = Dengan cara inilah server melepas koneksinya saat berhenti.
    .fix = Tidak ada: klien menyambung ulang dan subscribe lagi.

code-graphql-ws-4004 = Klien GraphQL menutup: server mengirim sesuatu yang tak terduga.
    .meaning = Klien sendiri yang mengirim kode ini ketika sebuah pesan tidak mengikuti protokol.
    .fix = Pastikan server memakai `graphql-transport-ws`, bukan protokol lama dengan nama lain.

code-graphql-ws-4005 = Klien GraphQL menutup karena kesalahannya sendiri.
    .meaning = Exception di konfigurasi halaman sendiri, biasanya di fungsi `connectionParams`, mengakhiri percobaan.
    .fix = Baca alasannya: isinya pesan dari exception itu. Tangkap kesalahan di tempat parameter dihitung.

code-graphql-ws-4400 = Server GraphQL menerima pesan yang tidak ada dalam protokol.
    .meaning = Sebuah pesan bukan JSON, punya `type` yang tidak dikenal, atau kekurangan field.
    .fix = Bandingkan pesan-pesannya dengan protokol; sering kali klien masih memakai subscriptions-transport-ws yang lama.

code-graphql-ws-4401 = Server GraphQL menerima subscription sebelum koneksi dikonfirmasi.
    .meaning = Ini soal urutan pesan, bukan soal login: `subscribe` datang sebelum `connection_ack`.
    .fix = Tunggu `connection_ack` sebelum subscribe. Server yang memakai 4401 untuk kredensialnya sendiri sebaiknya menyebutkannya dalam alasan.

code-graphql-ws-4403 = Server GraphQL menolak koneksi di `onConnect`.
    .meaning = Server memeriksa `connectionParams` dan menolaknya.
    .fix = Periksa kredensial di `connectionParams`, dan hitung ulang untuk setiap percobaan.

code-graphql-ws-4406 = Server GraphQL tidak mendukung subprotokol yang ditawarkan.
    .meaning = Klien dan server tidak punya versi protokol yang sama.
    .fix = Gunakan generasi pustaka yang sama di kedua ujung: `graphql-transport-ws` dan `graphql-ws` adalah protokol yang berbeda.

code-graphql-ws-4408 = Server GraphQL menunggu `connection_init` yang tidak kunjung datang.
    .meaning = Pesan pertama tidak tiba dalam waktu tunggu server, secara default tiga detik.
    .fix = Buat `connectionParams` selesai lebih cepat, atau naikkan `connectionInitWaitTimeout` di server.

code-graphql-ws-4409 = Server GraphQL sudah punya subscription dengan ID ini.
    .meaning = Dua operasi pada satu koneksi memakai ID yang sama.
    .fix = Beri setiap operasi ID sendiri; cari subscription yang dimulai dua kali.

code-graphql-ws-4429 = Server GraphQL menerima `connection_init` lebih dari sekali.
    .meaning = Koneksi hanya boleh diinisialisasi sekali.
    .fix = Kirim sekali untuk setiap socket; cari dua klien yang berbagi satu socket.

code-graphql-ws-4499 = Klien GraphQL mengakhiri koneksi lewat `terminate()` miliknya.
    .meaning = Halaman langsung melepas koneksi, biasanya karena ping tidak dibalas tepat waktu.
    .fix = Cari apa yang memanggil `terminate()`. Klien menyambung ulang dengan sendirinya.

code-graphql-ws-4500 = Server GraphQL mengalami kesalahan.
    .meaning = Exception yang tidak tertangkap mengakhiri koneksi di server.
    .fix = Periksa log server pada saat itu; klien tidak mencoba lagi setelah kode ini.

code-graphql-ws-4504 = Klien GraphQL menunggu `connection_ack` yang tidak kunjung datang.
    .meaning = Klien di halaman menyerah: server tidak mengonfirmasi tepat waktu.
    .fix = Lihat apa yang ditunggu `onConnect` di server, atau naikkan `connectionAckWaitTimeout` di klien.

## subscriptions-transport-ws

code-subscriptions-transport-ws-1002 = Server GraphQL menutup: subprotokolnya tidak ditawarkan.
    .meaning = Server Apollo lama meminta `graphql-ws` atau `graphql-subscriptions` sebagai subprotokol, dan menutup jika tidak ada.
    .fix = Tawarkan `graphql-ws` di klien, atau pindahkan kedua ujung ke pustaka graphql-ws dan `graphql-transport-ws`.

code-subscriptions-transport-ws-1005 = Koneksi GraphQL ditutup tanpa kode, seperti biasanya pustaka ini mengakhirinya.
    .meaning = Server menutup begini setelah `connection_terminate`; `close()` dari halaman sendiri terlihat sama.
    .fix = Tidak ada, jika halaman memang sudah mengakhiri subscription-nya.

code-subscriptions-transport-ws-1011 = Server GraphQL menolak koneksi di `onConnect`.
    .meaning = Pesan bertipe `connection_error` yang memuat sebabnya datang tepat sebelumnya.
    .fix = Baca pesan itu, lalu perbaiki parameter koneksi atau kredensialnya.

## Hasura

code-hasura-1002 = Hasura menerima pesan yang tidak ada dalam protokol GraphQL-nya.
    .meaning = Pesan itu tidak cocok dengan subprotokol yang disepakati.
    .fix = Pastikan pustaka klien memakai subprotokol yang dimintanya.

code-hasura-4400 = Hasura tidak dapat mengolah sebuah pesan; alasannya menyebutkan sebabnya.
    .meaning = Ini penolakan umumnya. Alasannya berupa teks JSON pendek.
    .fix = Baca alasannya dan perbaiki pesan yang dikeluhkan.

code-hasura-4401 = Hasura menerima operasi sebelum koneksi diinisialisasi.
    .meaning = Sebuah start datang sebelum `connection_init` diterima.
    .fix = Tunggu konfirmasi sebelum operasi pertama.

code-hasura-4403 = Hasura menolak kredensialnya.
    .meaning = Hook autentikasi atau pemeriksaan JWT menolak koneksi.
    .fix = Ambil token baru dan sambungkan dengannya; jika berulang, periksa jawaban hook.

code-hasura-4408 = Hasura menunggu `connection_init` yang tidak kunjung datang.
    .meaning = Pesan pertama tidak datang tepat waktu.
    .fix = Kirim `connection_init` begitu socket terbuka, dengan kredensial yang sudah siap saat itu.

code-hasura-4409 = Hasura sudah menjalankan operasi dengan ID ini.
    .meaning = Dua operasi pada satu koneksi memakai ID yang sama.
    .fix = Pakai setiap ID hanya untuk satu operasi.

code-hasura-4429 = Hasura menerima `connection_init` lebih dari sekali.
    .meaning = Koneksi hanya diinisialisasi sekali.
    .fix = Kirim sekali; cari dua klien pada satu socket.

## Twitch EventSub

code-twitch-eventsub-4000 = Kesalahan di server Twitch mengakhiri koneksi.
    .meaning = Kesalahannya ada di pihak Twitch.
    .fix = Sambungkan ulang dengan jeda yang makin panjang.

code-twitch-eventsub-4001 = Twitch menutup karena klien mengirim pesan.
    .meaning = Socket ini hanya untuk menerima. Selain pong, yang dikirim browser, klien tidak boleh mengirim apa pun.
    .fix = Buang setiap `send()`, dan buat subscription lewat HTTP.

code-twitch-eventsub-4002 = Ping dari Twitch tidak terbalas.
    .meaning = Koneksi sudah tidak berfungsi, atau browser tidak berjalan.
    .fix = Sambungkan ulang. Browser membalas ping dengan sendirinya, jadi cari komputer yang masuk mode tidur dan jaringan yang hilang.

code-twitch-eventsub-4003 = Twitch menutup karena koneksi tidak punya subscription.
    .meaning = Dalam sepuluh detik setelah pesan welcome, belum ada yang di-subscribe.
    .fix = Buat subscription pertama begitu `session_welcome` tiba.

code-twitch-eventsub-4004 = Twitch menutup socket lama: perpindahan ke socket baru terlalu lama.
    .meaning = Setelah `session_reconnect`, ada tiga puluh detik untuk menyambung ke URL baru.
    .fix = Segera sambungkan ke `reconnect_url`, dan tutup socket lama setelah yang baru menerima welcome.

code-twitch-eventsub-4005 = Koneksi hilang di dalam jaringan Twitch: waktunya habis.
    .meaning = Gangguan sementara di dalam jaringan Twitch.
    .fix = Sambungkan ulang.

code-twitch-eventsub-4006 = Koneksi hilang karena gangguan di jaringan Twitch.
    .meaning = Gangguan sementara di dalam jaringan Twitch.
    .fix = Sambungkan ulang; jika terus terjadi, lihat halaman status Twitch.

code-twitch-eventsub-4007 = Twitch menolak URL reconnect ini.
    .meaning = URL itu diubah, sudah pernah dipakai, atau sudah usang.
    .fix = Sambungkan ke URL biasa dan subscribe lagi.

## OBS Studio

code-obs-websocket-4000 = OBS menutup koneksi tanpa menyebutkan sebabnya.
    .meaning = Angka ini disisihkan untuk kesalahan yang tidak punya angka lain.
    .fix = Sambungkan ulang; lihat log OBS jika berulang.

code-obs-websocket-4002 = OBS tidak dapat mendekode sebuah pesan.
    .meaning = Pesan itu tidak memakai encoding yang disepakati.
    .fix = Kirim teks untuk `obswebsocket.json` dan MessagePack biner untuk `obswebsocket.msgpack`.

code-obs-websocket-4003 = OBS menerima pesan yang kekurangan field.
    .meaning = Sebuah key yang wajib tidak ada.
    .fix = Bandingkan pesan itu dengan dokumentasi protokol.

code-obs-websocket-4004 = OBS menerima field dengan tipe yang salah.
    .meaning = Key-nya ada, tetapi nilainya, misalnya, teks padahal seharusnya angka.
    .fix = Perbaiki tipe nilainya.

code-obs-websocket-4005 = OBS tidak mengenal opcode yang dikirim.
    .meaning = `op` di pesan itu bukan milik protokol ini.
    .fix = Cocokkan `op` dengan dokumentasi protokol.

code-obs-websocket-4006 = OBS menerima pesan sebelum klien mengidentifikasi diri.
    .meaning = Identify harus menjadi pesan pertama klien.
    .fix = Jawab Hello dengan Identify dan tunggu Identified.

code-obs-websocket-4007 = OBS menerima Identify kedua.
    .meaning = Sesi ini sudah teridentifikasi.
    .fix = Gunakan Reidentify untuk mengubah setelan sesi.

code-obs-websocket-4008 = OBS menolak kata sandinya.
    .meaning = Teks autentikasi tidak ada atau dihitung dari kata sandi lain.
    .fix = Periksa kata sandi di Tools, WebSocket Server Settings, dan hitung dengan salt dan challenge dari koneksi ini.

code-obs-websocket-4009 = OBS tidak mendukung versi yang diminta klien.
    .meaning = Versi RPC klien tidak didukung; sering kali penyebabnya klien untuk protokol versi 4.
    .fix = Perbarui pustaka klien ke protokol versi 5.

code-obs-websocket-4010 = OBS mengakhiri sesi ini.
    .meaning = Seseorang mengeluarkan klien ini, atau setelan server diubah.
    .fix = Sambungkan ulang hanya jika pengguna memintanya.

code-obs-websocket-4011 = OBS menerima field dengan nilai yang tidak dapat dipakainya.
    .meaning = Tipe nilainya benar, tetapi nilainya di luar yang diperbolehkan.
    .fix = Perbaiki nilainya.

code-obs-websocket-4012 = OBS di komputer ini tidak punya fitur yang diminta.
    .meaning = Sistem operasi atau instalasinya tidak menyediakannya.
    .fix = Jangan andalkan fitur ini di sini.

## Hocuspocus

code-hocuspocus-1009 = Hocuspocus menerima pesan yang terlalu besar.
    .meaning = Sebuah pembaruan dokumen melampaui batas server.
    .fix = Buat perubahan lebih kecil setiap kali, jangan simpan file di dalam dokumen, atau naikkan batasnya.

code-hocuspocus-4205 = Hocuspocus meminta dokumen ini dimulai dari awal.
    .meaning = Server melepas koneksi dokumen ini.
    .fix = Sambungkan ulang dan biarkan dokumen tersinkron; provider melakukannya dengan sendirinya.

code-hocuspocus-4401 = Hocuspocus meminta token yang valid.
    .meaning = Token tidak ada, atau tidak lolos pemeriksaan.
    .fix = Beri provider token terkini, lalu sambungkan ulang.

code-hocuspocus-4403 = Hocuspocus tidak mengizinkan dokumen ini.
    .meaning = Sebuah hook di server, biasanya `onAuthenticate`, menolaknya.
    .fix = Periksa apa yang boleh dibuka pengguna; meminta lagi tidak mengubah apa pun.

code-hocuspocus-4408 = Ping dari Hocuspocus tidak terbalas.
    .meaning = Halaman tidak membalas dalam batas timeout server.
    .fix = Sambungkan ulang. Jika sering terjadi, cari komputer yang masuk mode tidur atau jaringan yang hilang.

## Colyseus

code-colyseus-4000 = Klien sengaja meninggalkan room Colyseus, atau room itu dibubarkan.
    .meaning = Ini akhir permainan yang biasa.
    .fix = Tidak ada, jika memang dimaksudkan.

code-colyseus-4001 = Server Colyseus sedang dimatikan.
    .meaning = Proses berakhir dengan tertib dan melepas klien-kliennya.
    .fix = Bergabunglah lagi setelah jeda.

code-colyseus-4002 = Sebuah handler di room Colyseus gagal.
    .meaning = Kode room melempar exception, atau kiriman klien tidak dapat dipakai.
    .fix = Periksa log server pada saat itu.

code-colyseus-4003 = Klien Colyseus tidak dapat kembali ke room-nya.
    .meaning = Jatah percobaan untuk menyambung ulang sudah habis.
    .fix = Bergabunglah ke room dari awal; tempat yang lama sudah tidak ada.

code-colyseus-4010 = Server Colyseus sedang restart, dan klien boleh kembali.
    .meaning = Ini terjadi saat development, ketika server dijalankan ulang.
    .fix = Sambungkan ulang dengan reconnection token.

code-colyseus-4201 = Server Colyseus memutus klien.
    .meaning = Server versi 0.16 sendiri yang mengakhiri koneksi.
    .fix = Coba lagi setelah jeda.

code-colyseus-4202 = Server Colyseus punya terlalu banyak klien.
    .meaning = Server versi 0.16 sudah mencapai batasnya.
    .fix = Bergabunglah ke room lain, atau naikkan batasnya.

## Liveblocks

code-liveblocks-1011 = Kesalahan di server Liveblocks mengakhiri koneksi.
    .meaning = Kesalahannya ada di pihak server.
    .fix = Tidak ada: klien menyambung ulang dengan sendirinya.

code-liveblocks-1013 = Liveblocks meminta klien kembali nanti.
    .meaning = Layanan sedang sibuk; otorisasi klien tetap berlaku.
    .fix = Tidak ada: klien menunggu dan menyambung ulang dengan sendirinya.

code-liveblocks-4000 = Liveblocks tidak dapat memahami sebuah pesan.
    .meaning = Klien dan server tidak sepakat tentang bentuk pesan.
    .fix = Perbarui paket Liveblocks, semuanya ke versi yang sama.

code-liveblocks-4001 = Liveblocks tidak mengizinkan pengguna ini masuk ke room.
    .meaning = Akses ditolak, dan token baru tidak akan mengubahnya.
    .fix = Periksa izin pengguna dan izin room.

code-liveblocks-4002 = Terlalu banyak pesan per detik untuk Liveblocks.
    .meaning = Angka ini ditetapkan; klien Liveblocks menandainya sedang tidak dipakai.
    .fix = Kirim pembaruan lebih jarang, misalnya dengan `throttle` yang lebih panjang.

code-liveblocks-4003 = Terlalu banyak koneksi ke Liveblocks sekaligus.
    .meaning = Angka ini ditetapkan; klien Liveblocks menandainya sedang tidak dipakai.
    .fix = Tutup koneksi yang tidak diperlukan, atau lihat batas paketnya.

code-liveblocks-4004 = Terlalu banyak pesan ke Liveblocks untuk satu hari.
    .meaning = Angka ini ditetapkan; klien Liveblocks menandainya sedang tidak dipakai.
    .fix = Lihat batas paketnya.

code-liveblocks-4005 = Room Liveblocks sudah penuh.
    .meaning = Klien yang tersambung ke room ini sudah sebanyak yang diperbolehkan.
    .fix = Tutup koneksi lain ke room ini, atau naikkan batas paketnya.

code-liveblocks-4006 = Room Liveblocks sekarang punya ID lain.
    .meaning = ID room diganti saat room sedang dipakai.
    .fix = Masuklah ke room dengan ID barunya.

code-liveblocks-4100 = Liveblocks mengeluarkan koneksi ini dari room.
    .meaning = Server melepas klien; klien boleh kembali dengan otorisasi baru.
    .fix = Lakukan otorisasi lagi; jika tidak dimaksudkan, periksa apa yang mengeluarkan pengguna.

code-liveblocks-4109 = Token Liveblocks sudah kedaluwarsa.
    .meaning = Masa berlaku token habis saat koneksi masih terbuka.
    .fix = Terbitkan token baru; klien memintanya dari endpoint otorisasi.

code-liveblocks-4999 = Liveblocks mengakhiri koneksi untuk seterusnya.
    .meaning = Server menyatakan bahwa klien sebaiknya tidak kembali.
    .fix = Jangan menyambung ulang secara otomatis.

## tldraw sync

code-tldraw-sync-4099 = tldraw mengakhiri sinkronisasi untuk seterusnya; alasannya menyebutkan sebabnya.
    .meaning = Alasannya satu kata, misalnya `ROOM_FULL`, `NOT_FOUND`, atau `CLIENT_TOO_OLD`.
    .fix = Menurut alasannya: periksa ID room dan login, muat ulang halaman yang usang, perbarui server yang usang, kurangi kiriman, atau selaraskan skema dengan record.

## Centrifugo

code-centrifugo-3000 = Centrifugo menutup koneksi tanpa anjuran apa pun.
    .meaning = Ini penutupan biasa, dan klien boleh kembali. Arti 3000 yang terdaftar di IANA lain dan tidak berlaku di sini.
    .fix = Tidak ada: klien menyambung ulang dengan sendirinya.

code-centrifugo-3001 = Centrifugo sedang mematikan node ini.
    .meaning = Node berhenti, biasanya untuk deployment.
    .fix = Tidak ada: klien menyambung ulang, ke node lain jika ada.

code-centrifugo-3004 = Centrifugo mengalami kesalahan internal.
    .meaning = Ada yang salah di server, atau di backend aplikasi yang ditanyainya.
    .fix = Periksa log server pada saat itu.

code-centrifugo-3005 = Koneksi Centrifugo kedaluwarsa: masa berlaku tokennya habis.
    .meaning = Masa berlaku token sudah habis dan tidak diperbarui.
    .fix = Beri klien fungsi yang mengambil token baru, misalnya `getToken`.

code-centrifugo-3006 = Sebuah subscription Centrifugo kedaluwarsa: masa berlaku tokennya habis.
    .meaning = Token subscription tidak diperbarui tepat waktu.
    .fix = Beri subscription fungsi yang mengambil token baru.

code-centrifugo-3008 = Klien Centrifugo membaca terlalu lambat.
    .meaning = Pesan untuk klien ini menumpuk sampai antreannya penuh. Di sini 3008 tidak berarti seperti yang terdaftar di IANA.
    .fix = Kirim lebih sedikit ke klien ini, ringankan pekerjaan untuk setiap pesan, atau perbesar antreannya.

code-centrifugo-3009 = Centrifugo tidak dapat menulis ke koneksi.
    .meaning = Koneksi rusak atau terblokir ketika server mengirim.
    .fix = Tidak ada: klien menyambung ulang dengan sendirinya.

code-centrifugo-3010 = Centrifugo tidak tahu lagi posisi klien ini di sebuah stream.
    .meaning = Posisi di riwayat stream hilang, sehingga mungkin ada pesan yang terlewat.
    .fix = Tidak ada: klien menyambung ulang dan memulihkannya. Simpan riwayat lebih panjang jika sering terjadi.

code-centrifugo-3011 = Centrifugo meminta klien menyambung ulang.
    .meaning = Seseorang memintanya lewat API server, atau server ingin membagi bebannya.
    .fix = Tidak ada: klien menyambung ulang dengan sendirinya.

code-centrifugo-3012 = Ping dari Centrifugo tidak terbalas.
    .meaning = Halaman tidak membalas tepat waktu; di sini yang membalas adalah skrip halaman, bukan browser.
    .fix = Cari tab yang dibekukan atau diperlambat, atau pekerjaan panjang di main thread.

code-centrifugo-3500 = Centrifugo menolak tokennya.
    .meaning = Tanda tangan, claim, atau bentuk JWT salah.
    .fix = Periksa kunci dan claim yang dipakai backend untuk membuat token.

code-centrifugo-3501 = Centrifugo menerima pesan yang melanggar protokolnya.
    .meaning = Sebuah perintah salah bentuk atau datang pada saat yang salah.
    .fix = Perbarui pustaka klien ke versi yang cocok dengan server.

code-centrifugo-3502 = Centrifugo menunggu perintah connect yang tidak kunjung datang.
    .meaning = Socket terbuka, tetapi klien tidak memperkenalkan diri tepat waktu.
    .fix = Segera kirim perintah connect; cari pekerjaan lambat sebelumnya.

code-centrifugo-3503 = Centrifugo melepas klien dan memintanya tidak kembali.
    .meaning = Seseorang memutus pengguna ini lewat API atau hook server.
    .fix = Tidak ada, kecuali jika tidak dimaksudkan: cari pemanggilannya di backend.

code-centrifugo-3504 = Koneksi di Centrifugo sudah sebanyak yang diperbolehkan.
    .meaning = Sebuah batas, biasanya jumlah koneksi untuk satu pengguna, sudah tercapai.
    .fix = Tutup koneksi lain, misalnya tab yang terlupakan, atau naikkan batasnya.

code-centrifugo-3505 = Klien Centrifugo men-subscribe terlalu banyak channel.
    .meaning = Batas channel untuk satu koneksi sudah tercapai.
    .fix = Unsubscribe dari channel yang tidak diperlukan, atau naikkan batasnya.

## SockJS

code-sockjs-1000 = Koneksi SockJS ditutup dengan cara biasa.
    .meaning = Inilah kode yang dikirim `close()` di server jika tidak diberi kode lain.
    .fix = Tidak ada, jika memang dimaksudkan.

code-sockjs-3000 = SockJS tidak mendapat balasan heartbeat, atau menerima pesan yang bukan JSON.
    .meaning = Alasannya menyebutkan yang mana: “No response from heartbeat” atau “Broken framing”. Di sini 3000 tidak berarti seperti yang terdaftar di IANA.
    .fix = Untuk heartbeat, cari tab yang dibekukan atau jaringan yang hilang. Untuk framing, kirim hanya apa yang akan dikirim klien SockJS.

## Socket.IO

code-socketio-1005 = Socket.IO menutup koneksi, tanpa memberi kode.
    .meaning = Socket.IO tidak pernah mengirim kode. Server menutup begini setelah pong yang terlewat, paket yang rusak, atau `disconnect(true)`, dan `disconnect()` dari klien terlihat sama.
    .fix = Bandingkan jeda tanpa pesan dengan `pingInterval` dan `pingTimeout`, secara default 25 detik dan 20 detik. Jika tidak ada jeda, cari pemanggilan `disconnect()`.

code-socketio-1009 = Sebuah paket lebih besar daripada batas server Socket.IO.
    .meaning = Batasnya adalah `maxHttpBufferSize`, secara default satu juta byte. Batas itu berlaku juga untuk WebSocket.
    .fix = Naikkan `maxHttpBufferSize` di server, atau kirim data besar dalam beberapa bagian.

## ASP.NET Core SignalR

code-signalr-1000 = Hub SignalR atau kliennya menutup koneksi.
    .meaning = Pesan terakhir dari server bisa memuat kesalahan dan menyebutkan apakah klien boleh kembali; kodenya tidak.
    .fix = Aktifkan log klien untuk melihat pesan itu; gunakan `withAutomaticReconnect` jika klien seharusnya kembali.

code-signalr-1011 = Server SignalR tidak dapat terus mengirim.
    .meaning = Loop yang menulis ke koneksi gagal.
    .fix = Periksa log server pada saat itu, dan sambungkan ulang setelah jeda.

## Phoenix

code-phoenix-1000 = Koneksi Phoenix berakhir, secara wajar atau setelah tanpa aktivitas.
    .meaning = Cowboy mengirim 1000 setelah 60 detik tanpa data, dan phoenix.js sendiri menutup dengan 1000 dan “heartbeat timeout” ketika heartbeat-nya tidak dibalas.
    .fix = Jika tidak dimaksudkan, lihat jeda tanpa pesan sebelumnya: jaga heartbeat klien di bawah `timeout` endpoint, dan cari apa yang menahan server.

code-phoenix-1001 = Server Phoenix sedang dimatikan.
    .meaning = Bandit mengirimnya kepada klien-kliennya saat berhenti.
    .fix = Tidak ada: phoenix.js menyambung ulang dan bergabung lagi ke semua channel-nya.

code-phoenix-1002 = Server Phoenix menutup setelah tanpa aktivitas, atau karena frame yang rusak.
    .meaning = Bandit memakai angka ini juga untuk timeout idle-nya, secara default 60 detik, jadi ini belum tentu pelanggaran protokol.
    .fix = Jika ada jeda tanpa pesan sebelum berakhir, jaga heartbeat klien tetap berjalan atau naikkan `timeout`. Jika tidak, cari proxy yang mengubah frame.

code-phoenix-1011 = Proses Phoenix di balik koneksi ini gagal.
    .meaning = Handler socket crash atau mengembalikan kesalahan.
    .fix = Periksa log server pada saat itu; phoenix.js menyambung ulang dengan sendirinya.

## Rails Action Cable

code-actioncable-1005 = Action Cable memutus koneksi; sebabnya ada di pesan terakhir.
    .meaning = Server mengirim pesan `disconnect` beserta sebabnya, lalu menutup tanpa kode. Klien juga menutup begini ketika enam detik tidak mendengar ping.
    .fix = Jika server yang melakukannya, lihat pesan itu: `unauthorized`, `invalid_request`, `server_restart`, atau `remote`. Jika sebelumnya tidak ada pesan, cari server yang terblokir atau proxy yang melakukan buffering.

## Amazon API Gateway

code-aws-apigateway-1003 = Amazon API Gateway hanya menerima teks, dan mendapat data biner.
    .meaning = API WebSocket-nya tidak mendukung frame biner.
    .fix = Kirim teks, misalnya Base64 atau JSON.

code-aws-apigateway-1009 = Sebuah pesan atau frame lebih besar daripada batas Amazon API Gateway.
    .meaning = Satu frame boleh 32 KiB, satu pesan utuh 128 KiB.
    .fix = Bagi datanya, atau unggah ke tempat lain dan kirim alamatnya.

## Convex

code-convex-4040 = Convex tidak punya deployment di alamat ini.
    .meaning = Koneksi diterima di edge, tetapi deployment-nya tidak ada. Bisa jadi hanya sementara, selagi deployment sedang di-push.
    .fix = Periksa URL deployment di konfigurasi klien.

## AssemblyAI streaming

code-assemblyai-3005 = Kesalahan di server AssemblyAI mengakhiri sesi.
    .meaning = Kesalahannya ada di pihak layanan.
    .fix = Mulai sesi baru setelah jeda.

code-assemblyai-3006 = AssemblyAI menolak sebuah parameter atau pesan.
    .meaning = Sesuatu di URL atau di sebuah pesan tidak lolos pemeriksaan.
    .fix = Baca pesan kesalahan yang datang sebelumnya, dan perbaiki apa yang disebutnya.

code-assemblyai-3007 = AssemblyAI menerima chunk audio dengan panjang yang salah.
    .meaning = Setiap chunk punya durasi terpendek dan terpanjang, dan salah satunya di luar rentang itu.
    .fix = Gabungkan atau bagi audio agar setiap chunk berdurasi seperti yang terdokumentasi.

code-assemblyai-3008 = Sesi AssemblyAI mencapai durasi terpanjangnya.
    .meaning = Layanan membatasi lama satu sesi. Di sini 3008 tidak berarti seperti yang terdaftar di IANA.
    .fix = Mulai sesi baru sebelum batas itu tercapai.

code-assemblyai-3009 = Terlalu banyak sesi AssemblyAI terbuka sekaligus.
    .meaning = Batas sesi bersamaan untuk akun ini sudah tercapai.
    .fix = Akhiri sesi yang tidak diperlukan dan coba lagi setelah jeda, atau naikkan batasnya.

code-assemblyai-4000 = AssemblyAI menolak sample rate-nya.
    .meaning = Nilainya harus bilangan bulat positif.
    .fix = Perbaiki sample rate di URL.

code-assemblyai-4001 = AssemblyAI menolak key atau token.
    .meaning = Kredensial tidak ada, salah, atau usang.
    .fix = Ambil token baru dari server Anda dan sambungkan dengannya.

code-assemblyai-4002 = Saldo akun AssemblyAI habis.
    .meaning = Saldonya tidak cukup untuk satu sesi lagi.
    .fix = Isi saldo akun.

code-assemblyai-4003 = AssemblyAI menyediakan fitur ini hanya untuk akun berbayar.
    .meaning = Paket akun tidak mencakup streaming, atau bagian darinya yang diminta.
    .fix = Tambahkan metode pembayaran ke akun.

code-assemblyai-4004 = AssemblyAI tidak mengenal sesi ini.
    .meaning = ID sesi bukan milik sesi mana pun yang ada.
    .fix = Mulai sesi baru.

code-assemblyai-4008 = Sesi AssemblyAI sudah kedaluwarsa.
    .meaning = Sesi itu sudah terlalu lama dan tidak dapat dipakai lagi.
    .fix = Mulai sesi baru.

code-assemblyai-4010 = Sesi AssemblyAI sudah ditutup.
    .meaning = Ada yang dikirim ke sesi yang sudah berakhir.
    .fix = Mulai sesi baru, dan berhenti mengirim ke sesi lama.

code-assemblyai-4029 = AssemblyAI terlalu sering dipanggil.
    .meaning = Sebuah rate limit tercapai.
    .fix = Kirim atau sambungkan lebih jarang, dan tunggu sebelum percobaan berikutnya.

code-assemblyai-4030 = Sesi AssemblyAI ini sedang dipakai koneksi lain.
    .meaning = Satu sesi hanya boleh punya satu socket.
    .fix = Buka satu socket untuk setiap sesi.

code-assemblyai-4031 = AssemblyAI terlalu lama tidak menerima audio.
    .meaning = Sesi idle dan berakhir karena timeout.
    .fix = Terus kirim audio selama sesi diperlukan, atau akhiri jika tidak.

code-assemblyai-4032 = Sebuah pesan audio untuk AssemblyAI terlalu pendek.
    .meaning = Sebuah pesan berisi audio lebih sedikit daripada yang diterima layanan.
    .fix = Kumpulkan lebih banyak audio sebelum mengirim.

code-assemblyai-4033 = Sebuah pesan audio untuk AssemblyAI terlalu panjang.
    .meaning = Sebuah pesan berisi audio lebih banyak daripada yang diterima layanan.
    .fix = Kirim audio dalam bagian yang lebih kecil.

code-assemblyai-4034 = AssemblyAI menerima terlalu sedikit audio untuk ditranskode.
    .meaning = Datanya tidak cukup untuk didekode.
    .fix = Kumpulkan lebih banyak audio sebelum mengirim, dan periksa encoding-nya.

code-assemblyai-4101 = AssemblyAI tidak dapat memakai sebuah pesan: bentuk JSON-nya salah.
    .meaning = Sebuah field tidak ada, atau tipenya salah.
    .fix = Bandingkan pesan itu dengan dokumentasi.

code-assemblyai-4102 = Terlalu banyak stream AssemblyAI yang terbuka.
    .meaning = Batas stream untuk akun ini sudah tercapai.
    .fix = Tutup yang lain, dan coba lagi setelah jeda.

code-assemblyai-4103 = Koneksi lain mengambil alih sesi AssemblyAI ini.
    .meaning = Sesi dilanjutkan di socket yang lebih baru.
    .fix = Lepaskan socket ini; sesinya ada di socket yang lebih baru.

## Deepgram

code-deepgram-1000 = Deepgram sudah selesai: ia menjawab permintaan klien untuk menutup.
    .meaning = Ini akhir yang biasa setelah pesan yang memintanya.
    .fix = Tidak ada, jika memang dimaksudkan.

code-deepgram-1011 = Deepgram tidak menerima kiriman, atau tidak punya jawaban, tepat waktu; lihat alasannya.
    .meaning = Alasan yang diakhiri `net0001` berarti tidak ada audio atau pesan yang datang tepat waktu; `net0000` berarti layanan tidak punya jawaban.
    .fix = Untuk `net0001`, kirim audio segera setelah koneksi terbuka, dan pesan `KeepAlive` selama tidak ada audio. Untuk `net0000`, coba lagi.

## OKX

code-okx-1009 = Permintaan ke OKX lebih panjang daripada batasnya.
    .meaning = Pesan itu melampaui frame terbesar yang diterima OKX.
    .fix = Bagi subscription menjadi beberapa permintaan.

code-okx-4001 = OKX menolak login.
    .meaning = Key, passphrase, tanda tangan, atau timestamp salah.
    .fix = Periksa key dan jam komputer, dan buat tanda tangan baru untuk setiap login.

code-okx-4002 = OKX menolak permintaannya.
    .meaning = Operasi atau argumennya tidak valid.
    .fix = Bandingkan `op` dan `args` dengan dokumentasi.

code-okx-4003 = Terlalu banyak subscription OKX untuk satu API key.
    .meaning = Batas subscription untuk key ini sudah tercapai.
    .fix = Lepas subscription yang tidak diperlukan.

code-okx-4004 = OKX tidak menerima apa pun dari klien selama 30 detik.
    .meaning = Server mengakhiri koneksi yang kliennya diam.
    .fix = Kirim teks `ping` setiap kali sekitar dua puluh detik tidak ada yang dikirim.

code-okx-4005 = Klien OKX membaca terlalu lambat: buffer-nya di server penuh.
    .meaning = Data datang lebih cepat daripada klien mengambilnya.
    .fix = Ringankan pekerjaan untuk setiap pesan, atau kurangi subscription di koneksi ini.

code-okx-4006 = OKX melaporkan koneksi terputus di pihaknya.
    .meaning = Kesalahannya ada di pihak server atau di tengah jalan.
    .fix = Sambungkan ulang dan subscribe lagi.

code-okx-4007 = API key OKX diubah atau dihapus.
    .meaning = Key yang dipakai koneksi ini untuk login tidak berlaku lagi.
    .fix = Login dengan key terkini di koneksi baru.

code-okx-4008 = Terlalu banyak channel OKX yang di-subscribe.
    .meaning = Batas total channel sudah tercapai.
    .fix = Unsubscribe dari channel yang tidak diperlukan.

code-okx-4009 = Terlalu banyak channel OKX pada satu koneksi ini.
    .meaning = Batas channel untuk satu koneksi sudah tercapai.
    .fix = Sebar channel ke beberapa koneksi.

## PandaScore live API

code-pandascore-1000 = Pertandingan PandaScore sudah selesai.
    .meaning = Feed berakhir bersama pertandingannya.
    .fix = Tidak ada: ini memang akhir feed.

code-pandascore-4001 = PandaScore tidak mendapat token yang valid.
    .meaning = Token tidak ada di URL, atau salah.
    .fix = Tambahkan token akun ke URL.

code-pandascore-4003 = Paket PandaScore tidak mencakup pertandingan ini.
    .meaning = Tokennya valid, tetapi bukan untuk pertandingan ini.
    .fix = Periksa cakupan paket.

code-pandascore-4029 = Terlalu banyak koneksi PandaScore ke satu pertandingan.
    .meaning = Paling banyak tiga yang diperbolehkan.
    .fix = Tutup yang lain, misalnya milik tab lama, sebelum membuka yang baru.

## NATS

code-nats-1000 = Klien NATS menutup koneksinya.
    .meaning = Server membenarkan bahwa klien yang meminta penutupan.
    .fix = Tidak ada, jika memang dimaksudkan.

code-nats-1001 = Server NATS sedang dimatikan.
    .meaning = Server berhenti, dan mengakhiri koneksinya dengan tertib.
    .fix = Tidak ada: klien menyambung ulang, ke server lain di cluster jika ada.

code-nats-1002 = Server NATS tidak dapat mengikuti protokol klien.
    .meaning = Sebuah perintah tidak dapat diurai atau melanggar aturan, atau versi klien tidak diterima.
    .fix = Perbarui pustaka klien.

code-nats-1008 = Server NATS menolak: kredensial, batas, atau klien yang lambat.
    .meaning = Angka ini mencakup autentikasi yang gagal atau kedaluwarsa, batas koneksi dan subscription, serta klien yang membaca terlalu lambat.
    .fix = Baca alasannya, dan log server, untuk mengetahui yang mana; lalu perbaiki kredensial, batas, atau pembacaannya.

code-nats-1009 = Sebuah pesan lebih besar daripada batas server NATS.
    .meaning = Pesan itu melampaui `max_payload` server.
    .fix = Kirim pesan yang lebih kecil, atau naikkan `max_payload`.

## RabbitMQ Web MQTT

code-rabbitmq-web-mqtt-1000 = RabbitMQ mengakhiri koneksi MQTT; alasannya menjelaskan lebih lanjut.
    .meaning = “server_initiated_disconnect” berarti keep-alive yang terlewat atau klien lain dengan client id yang sama; “MQTT died” adalah penutupan lainnya.
    .fix = Beri setiap klien ID sendiri dan periksa keep-alive; selain itu, baca log broker.

code-rabbitmq-web-mqtt-1001 = RabbitMQ masuk ke mode pemeliharaan dan mengakhiri koneksinya.
    .meaning = Node itu sedang di-drain.
    .fix = Sambungkan ulang, ke node lain jika ada.

code-rabbitmq-web-mqtt-1002 = RabbitMQ menolak koneksi MQTT, atau menerima paket yang rusak.
    .meaning = Paket connect ditolak, sering kali karena pengguna atau kata sandi yang salah, atau sebuah paket melanggar protokol.
    .fix = Periksa pengguna, kata sandi, virtual host, dan versi protokol.

code-rabbitmq-web-mqtt-1003 = RabbitMQ menerima jenis frame yang tidak dipakai MQTT.
    .meaning = MQTT dikirim dalam pesan biner, tetapi yang tiba bukan itu.
    .fix = Kirim pesan biner saja.

## Apache Guacamole

code-guacamole-1000 = Sesi Guacamole berakhir dengan tertib.
    .meaning = Sesi remote sudah selesai.
    .fix = Tidak ada, jika memang dimaksudkan.

code-guacamole-1002 = Guacamole: koneksi tidak ada, permintaan salah, atau klien diam.
    .meaning = Angka ini mewakili beberapa status: sumber dayanya tidak ada, permintaannya salah, atau klien terlalu lama diam.
    .fix = Pastikan koneksi itu masih ada, lalu muat ulang halaman.

code-guacamole-1003 = Guacamole menerima data dengan tipe yang tidak dapat dipakainya.
    .meaning = Klien mengirim sesuatu yang tidak diharapkan tunnel.
    .fix = Gunakan klien dengan versi yang sama dengan server.

code-guacamole-1008 = Guacamole menolak: sibuk, sedang dipakai orang lain, atau tidak diizinkan.
    .meaning = Angka ini mewakili beberapa status, di antaranya belum login, tidak ada izin, dan terlalu banyak koneksi.
    .fix = Login lagi, atau akhiri sesi lain di koneksi ini.

code-guacamole-1009 = Guacamole menerima data lebih banyak daripada batas sekali kirim.
    .meaning = Klien mengirim terlalu banyak.
    .fix = Kurangi kiriman setiap kali.

code-guacamole-1011 = Guacamole tidak dapat melayani sesi: servernya atau host remote gagal.
    .meaning = Kesalahannya ada di guacd, di remote desktop, atau pada fitur yang tidak didukung.
    .fix = Pastikan host remote menjawab, dan baca log guacd.

## ttyd

code-ttyd-1000 = Perintah di terminal selesai tanpa kesalahan.
    .meaning = Shell atau program di balik terminal keluar dengan status 0.
    .fix = Tidak ada; tekan Enter di terminal untuk memulainya lagi.

code-ttyd-1008 = Terminal menolak tokennya.
    .meaning = Token di pesan pertama bukan token yang dikeluarkan ttyd.
    .fix = Muat ulang halaman untuk login lagi.

code-ttyd-1011 = Perintah di terminal gagal.
    .meaning = Shell atau program keluar dengan kesalahan, atau ttyd tidak dapat mengirim pesan pertamanya.
    .fix = Periksa perintah yang dijalankan ttyd.

## websockify

code-websockify-1000 = Server di belakang websockify mengakhiri koneksi.
    .meaning = websockify meneruskan kabar bahwa targetnya, misalnya server VNC, memutus koneksi.
    .fix = Lihat log dan setelan target, lalu sambungkan ulang.

## Spring WebSocket

code-spring-1009 = Sebuah pesan lebih besar daripada batas server Spring.
    .meaning = Pembatasnya adalah buffer container; di Tomcat, secara default 8 KiB.
    .fix = Naikkan `maxTextMessageBufferSize` atau `maxBinaryMessageBufferSize` di container.

code-spring-1012 = Layanan Spring sedang restart.
    .meaning = Nama kode ini di Spring meminta klien kembali setelah lima sampai tiga puluh detik, secara acak.
    .fix = Sambungkan ulang setelah jeda seperti itu.

code-spring-1013 = Layanan Spring kelebihan beban.
    .meaning = Nama kode ini di Spring meminta klien mencoba alamat lain, atau menunggu pengguna.
    .fix = Jangan menyambung ulang secara otomatis; biarkan pengguna yang memintanya.

code-spring-4500 = Server Spring melepas klien yang membaca terlalu lambat.
    .meaning = Sebuah pesan tidak dapat dikirim dalam batas waktu dan buffer sesi ini.
    .fix = Kirim lebih sedikit ke klien ini, atau naikkan `sendTimeLimit` dan `sendBufferSizeLimit`.

## Bokeh

code-bokeh-1005 = Koneksi Bokeh ditutup tanpa kode.
    .meaning = Server menutup begini ketika subprotokol atau token sesi tidak ada, salah, atau kedaluwarsa; `close()` dari halaman sendiri terlihat sama.
    .fix = Muat ulang halaman untuk token baru; naikkan `--session-token-expiration` jika halaman lambat menyambung.

code-bokeh-1009 = Sebuah pesan lebih besar daripada batas server Bokeh.
    .meaning = Batasnya secara default 20 MiB.
    .fix = Kirim lebih sedikit data sekaligus, atau naikkan `--websocket-max-message-size`.

code-bokeh-10000 = Server Bokeh mengalami kesalahan.
    .meaning = Kesalahan di dalam server mengakhiri koneksi. Angka ini di luar protokol, tetapi browser meneruskannya.
    .fix = Periksa log server pada saat itu.

code-bokeh-10001 = Server Bokeh menerima pesan yang tidak dipahaminya.
    .meaning = Pesan itu melanggar protokol Bokeh sendiri. Angka ini di luar protokol WebSocket, tetapi browser meneruskannya.
    .fix = Gunakan versi Bokeh yang sama di halaman dan di server.

## protoo

code-protoo-4000 = Server protoo menutup peer ini.
    .meaning = Aplikasi di server memanggil `peer.close()`.
    .fix = Tidak ada, jika memang dimaksudkan; jika tidak, cari pemanggilannya di server.
