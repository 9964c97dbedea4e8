import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Müşteri e-postaları',
  mails_text:
    'Bir teslimatta bir şey olduğunda müşterilerinize onlar sormadan yazın. Siz burada açana kadar hiçbir şey gönderilmez.',
  mails_loading: 'Müşteri e-postalarınız okunuyor…',
  mails_failed: 'Müşteri e-postalarınızı okuyamadık',
  mails_cannot_send_text:
    'Uygulamayı işleten kişinin onu bir e-posta sunucusuna bağlaması gerekiyor: SMTP_URL, MAIL_FROM ve SHOPIFY_APP_URL eksik. O zamana kadar burada hiçbir şey açılamaz ve hiçbir müşteriye yazılmaz.',
  mails_not_kept: 'Bu uygulamada sipariş saklamıyorsunuz',
  mails_not_kept_text:
    'Saklanan sipariş olmadan bir teslimatta ne olduğunu fark etmeyiz. Uygulamanın ana sayfasında saklamayı açın; o zamana kadar burada hiçbir şey açılamaz.',
  mails_not_kept_server_text:
    'Uygulamayı işleten kişi sipariş saklamayı kapattı (KEEP_ORDERS). Saklanan sipariş olmadan bir teslimatta ne olduğunu fark etmeyiz; bu yüzden burada hiçbir şey açılamaz.',
  mails_kinds: 'Müşteriler ne zaman e-posta alır',
  mails_shopify:
    'Bir siparişin gönderildiğini, dağıtımda olduğunu veya teslim edildiğini Shopify’ın kendisi e-postayla bildirebilir: Ayarlar › Bildirimler. Bu yüzden yalnızca başka kimsenin bildirmediklerini öneririz.',
  mails_suggest: 'Önerdiklerimizi seç',
  mails_wishes: 'Müşteriler kendi siparişleri için e-posta isteyebilir',
  mails_wishes_text:
    'Yukarıda bir tür açılınca takip sayfalarında bu seçenek sunulur: tüm haberler veya yalnızca bir sorun çıktığında, seçmediğiniz türler de dahil. E-postalar siparişin adresine gider ve son teslimatıyla biter.',
  mail_when_shipped:
    'Sipariş veya bir kısmı yola çıktığında. Shopify’ın kargo onayı da bunu söyler.',
  mail_when_late:
    'Söz verilen gün geçtiğinde veya kargo şirketi daha geç bir gün bildirdiğinde. Gün olarak sınırınız: {late}.',
  mail_when_no_movement:
    'Sınırınız kadar süre tarama olmadığında. İş günü olarak: aynı ülke içinde {domestic}, ülkeler arasında {abroad}, gümrükte {customs}.',
  mail_when_attempt_failed: 'Kargo şirketi teslim edemediğinde; başka bir günkü denemede yeniden.',
  mail_when_ready_to_collect:
    'Teslim alma noktasında veya mağazanızda beklediğinde. Mağazanız için Shopify’ın bildirimi de bunu söyler.',
  mail_when_collection_reminder: 'Hâlâ orada beklediğinde. Gün olarak sınırınız: {pickup}.',
  mail_when_going_back: 'Müşteri bir şey iade etmediği hâlde size geri gelirken.',
  mail_when_lost:
    'Kargo şirketi kaybolduğunu bildirdiğinde. Kendiniz yazmayı tercih edebilirsiniz.',
  mail_when_delivered: 'Ulaştığında. Shopify’ın bildirimi de bunu söyler.',
  mails_rules:
    'Sipariş başına 12 saatte en fazla bir e-posta gönderilir, 21.00 ile 08.00 arasında hiç. Bir günlük olmuş veya artık doğru olmayan haberler ve reklam asla gönderilmez. Müşteriler bir siparişin e-postalarını tek tıklamayla durdurur.',
  mails_sender: 'Gönderen: {name} <{from}>. Yanıtların gittiği adres: {contact}.',
  mails_sender_alone: 'Gönderen: {name} <{from}>.',
  mails_your_store: 'mağazanız',
  mails_saved: 'Kaydedildi',
  mails_off: 'Müşteri e-postaları kapalı',
  mails_stopped: 'E-postalar durdu',
  mails_stopped_failing: 'E-posta sunucusu beş gündür hiçbirini kabul etmedi.',
  mails_stopped_other: 'Artık buradan gönderilemiyorlar.',
  mails_stopped_help: 'Bekleyenler artık gönderilmez.',
  mails_start: 'Yeniden aç',
  mails_trouble: 'Şu anda e-posta çıkmıyor',
  mails_last_sent: 'Gönderilen son e-posta: {time}',
  mail_shopify_away: 'Shopify kime yazılacağını bildirmedi.',
  mail_problem: 'Bizde bir sorun çıktı.',
  mail_preview: 'Önizleme',
  mail_preview_text: 'Uydurma bir siparişten, gönderilenle aynı sözlerle.',
  mail_preview_failed: 'E-posta gösterilemedi. Biraz bekleyip yeniden seçin.',
  mail_kind: 'Ne oldu',
  mail_subject: 'Konu',
  mail_as_text: 'Düz metin olarak göster',
  mail_as_page: 'Göründüğü gibi göster',
  mail_test: 'Bana test gönder',
  mail_test_to: 'Alıcı',
  mail_test_help:
    'Test yalnızca mağazanızın iletişim e-postasına veya mağazanızın bir raporunu almayı kabul etmiş birine gider.',
  mail_test_nobody:
    'Mağazanızın iletişim e-postası okunamadı ve bir raporu kabul eden yok. Bu yüzden test gönderilecek kimse yok.',
  mail_test_send: 'Testi gönder',
  mail_test_sent: 'Gönderildi: {to}',
  mail_test_not_sent: 'Gönderilmedi: {to}.',
  mail_domain: 'DNS’in {domain} için söyledikleri',
  mail_domain_text:
    'Gönderen alan adı, kendi adına kimin gönderebileceğini söylüyorsa posta kutuları e-postaya daha çok güvenir. Bu kayıtları yalnızca {domain} alan adının sahibi değiştirebilir.',
  mail_domain_reading: 'DNS’e soruluyor…',
  mail_domain_failed: 'Uygulama yanıt vermedi.',
  dns_good: 'İyi',
  dns_mend: 'Düzeltilmeli',
  dns_unsure: 'Bilinmiyor',
  dns_name: 'Ad',
  dns_record: 'Kayıt',
  dns_copy: 'Adı kopyala',
  dns_copied: 'Ad kopyalandı',
  dns_unread: 'Okunamadı: DNS zamanında yanıt vermedi. Birazdan tekrar deneyin.',
  dns_several: 'Birden fazla var; bu, hiç yok sayılır. Tek kayıt bırakın.',
  dns_invalid: 'Anlaşılamıyor. E-posta sağlayıcınızın verdiğiyle karşılaştırın.',
  spf_missing: 'Yok. E-posta sağlayıcınızın verdiği TXT kaydını ekleyin; v=spf1 ile başlar.',
  spf_fail: 'Yalnızca listelediği sunucular gönderebilir.',
  spf_softfail: 'Listelediklerinden başka sunucuların gönderdikleri şüpheli sayılır.',
  spf_neutral: 'Listelemediği sunucular hakkında bir şey söylemiyor. Sonu ~all veya -all olsun.',
  spf_pass: 'Bu alan adıyla herkesin göndermesine izin veriyor. Sonu ~all veya -all olsun.',
  spf_redirect:
    'Kimin gönderebileceğini başka bir alan adının kaydı söylüyor (redirect=). O kayıt okunmadı.',
  dmarc_missing: 'Yok. Bu adda bir TXT kaydı ekleyin; başlangıç için v=DMARC1; p=none',
  dmarc_none:
    'Yalnızca izliyor. SPF ve DKIM doğru olunca p=quarantine, başkalarının alan adını kullanmasını engeller.',
  dmarc_quarantine: 'Bu alan adından geldiği kanıtlanmayanlar spam klasörüne gider.',
  dmarc_reject: 'Bu alan adından geldiği kanıtlanmayanlar geri çevrilir.',
  dkim_not_named:
    'E-posta sunucusunun hangi anahtarla imzaladığını kimse söylemedi: uygulamayı işleten kişi MAIL_DKIM_SELECTOR ayarını yapar.',
  dkim_missing: 'Bu adda bir anahtar yok. E-posta sağlayıcınızın verdiği kaydı ekleyin.',
  dkim_revoked:
    'Anahtar geri çekilmiş (p= boş). E-posta sunucusunun şimdi imzaladığı anahtarı yayınlayın.',
  dkim_present: 'İmzanın kontrol edilebileceği bir anahtar var.',
  mail_sent_when: 'Zaman',
  mail_rule_too_late: 'Gönderilmedi: bir gün geçmişti',
  mail_rule_recent_message: 'Gönderilmedi: önceki 12 saatte sipariş hakkında bir e-posta gitmişti',
  mail_rule_hourly_limit: 'Gönderilmedi: bir saatte 1.000’den fazla',
  mail_rule_channel_off: 'Gönderilmedi: kapatılmıştı',
  mail_rule_shopper_stopped: 'Gönderilmedi: müşteri sipariş hakkında artık e-posta istemiyor',
  mail_rule_muted: 'Gönderilmedi: teslimatı sessize aldınız',
  mail_rule_order_gone: 'Gönderilmedi: sipariş artık yok',
  mail_rule_order_cancelled: 'Gönderilmedi: sipariş iptal edildi',
  mail_rule_no_address: 'Gönderilmedi: siparişte yazabileceğimiz bir e-posta adresi yok',
  mail_rule_other_address: 'Gönderilmedi: siparişin e-posta adresi o zamana kadar değişmişti',
  webhook_test: 'Test gönder',
  webhook_test_text: '“test” türünde imzalı bir olay şu adrese gider: {url}.',
  webhook_test_taken: 'Sunucunuz kabul etti ({status}).',
  webhook_test_refused:
    'Sunucunuzun yanıtı: {status}. Webhook, yalnızca 200 ile 299 arasındaki bir durum koduyla kabul edilmiş sayılır.',
  webhook_test_unreachable: 'Sunucunuz yanıt vermiyor veya 5 saniye içinde vermiyor.',
  notices: 'Teslimatlar kime bildirilir',
  notices_text:
    'Müşterilere e-postayla, kendi sunucunuza webhook’larla, diğer her şeye Shopify Flow ile.',
  notices_flow_text: '“Delivery needs you” ile başlayan bir iş akışı olur olmaz açıktır.',
  notices_flow_open: 'Flow’u aç',
  notice_off: 'Kapalı',
  notice_on: 'Açık · olaylar: {kinds}',
  notice_on_plain: 'Açık',
  notice_stopped: 'Durdu',
  link_mails: 'E-postayla bağlantılar',
  link_mails_text:
    'Sipariş numarası elinde olmayan müşteriler, takip sayfasında siparişlerinin bağlantılarını e-postayla isteyebilir. Bunun için bir şey açmanız gerekmez.',
  link_mails_answers: 'Yeni sipariş bağlantısı isteklerini yanıtla',
  link_mails_answers_text:
    'Shopify’ın sipariş sayfasına giden bir bağlantının süresi dolunca müşteri orada yenisini isteyebilir. O zaman siparişin adresine bizimkilerden birini de göndeririz.',
  link_mails_problems: 'E-postayla gönderilemeyen bağlantılar',
};
