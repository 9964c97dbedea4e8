import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Kargo şirketleri',
  carriers_text:
    'Hangi kargo şirketlerinin paketlerinizden haber verdiği ve haber vermeyenler için bir takip hizmeti.',
  open_carriers: 'Kargo şirketlerini aç',
  carriers_loading: 'Paket haberlerinizin kaynakları okunuyor…',
  carriers_failed: 'Kargo şirketlerinizi okuyamadık',
  carriers_failed_text: 'Bu uygulama yanıt vermedi. Biraz bekleyip tekrar deneyin.',
  carriers_off_for_server: 'Burada takip hizmeti haberleri yok',
  carriers_off_for_server_text:
    'Takip hizmetine yalnızca bu uygulamanın sakladığı siparişler sorulur; uygulamayı işleten kişi saklamayı kapattı.',
  carriers_off_for_shop: 'Takip hizmeti için siparişlerin saklanması gerekir',
  carriers_off_for_shop_text:
    'Yalnızca bu uygulamanın sakladığı siparişler sorulur; siz saklamayı kapattınız. Ana sayfada yeniden açın, sonra burada bir hizmet seçin.',

  news: 'Paketlerinizden haberler',
  news_complete: 'Tüm paketlerinizden haber geliyor.',
  news_needs_none:
    'Tüm paketlerinizin haberleri Shopify’dan geliyor. Takip hizmetine ihtiyacınız yok.',
  news_missing:
    'Haber gelmeyen paketler: {count} / {total} ({share}). Müşterileri bunun yerine kargo şirketinin bağlantısını bulur.',
  news_counted:
    'Sayılanlar: bu uygulamanın sakladığı siparişlerde, yola çıkalı bir günden fazla olmuş paketler.',
  news_none_counted:
    'Henüz sayılacak bir şey yok. Paketler yola çıkalı bir gün olunca burası dolar.',
  news_carrier: 'Kargo şirketi',
  news_packages: 'Paketler',
  news_from_shopify: 'Shopify’dan haber',
  news_from: 'Haber kaynağı: {service}',
  news_none: 'Haber yok',
  news_no_carrier: 'Kargo şirketi belirtilmemiş',
  news_others: 'Diğer tüm kargo şirketleri',

  service_add: 'Takip hizmeti',
  service_add_text:
    'Shopify her kargo şirketini izlemez. Shopify’da haber olmayan paketler için takip hizmetinde çoğu zaman haber vardır: her tarama, beklenen gün ve neyin ters gittiği. Müşterileriniz bunları diğer paketlerdeki gibi okur. Bir hizmette kendi hesabınız olmalı; ücretini orada ödersiniz.',
  service_name: 'Takip hizmeti',
  service_own: 'Özel hizmet',
  service_key: 'API anahtarı',
  service_key_help:
    'Anahtarı {service} hesabınızda bulursunuz. Hemen ücretsiz kontrol eder, şifreli saklar ve bir daha göstermeyiz.',
  service_address: 'Sunucunuzun adresi',
  service_address_help: 'Örneğin https://karrio.example.com. İnternetten erişilebilir olmalıdır.',
  service_ceiling: 'Ayda en fazla paket',
  service_ceiling_help:
    'Çoğu hizmet, izlemeye başladığı her paket için ücret alır. Bu sayının üstündeki paketler sonraki ayı bekler.',
  service_postal_code: 'Hizmet isterse posta kodunu gönder',
  service_postal_code_help:
    'Bazı kargo şirketleri ancak onunla haber verir. Kodu o anda Shopify’dan okur, saklamayız.',
  service_postal_code_missing:
    'Bazı kargo şirketleri ancak posta koduyla haber verir. Shopify bu uygulamanın adresleri okumasını onaylamadığı için kod gönderilmiyor. Bunu yalnızca biz, Shopify’dan onay isteyerek düzeltebiliriz: bize yazın.',
  service_writes_back: 'Shopify’a da bildir',
  service_writes_back_help:
    'Shopify böylece bir paketin alındığını, dağıtımda olduğunu veya teslim edildiğini bilir; sipariş sayfası ve e-postaları da bunu gösterir. Her biri bir kez yazılır. Yazılanlar Shopify’da kalır. Siz açana kadar kapalıdır.',
  service_writes_back_missing:
    'Kaydederken Shopify sizden gönderimleri düzenleme izni ister. İzin olmadan hiçbir şey yazılmaz.',
  service_connect: 'Kontrol et ve kaydet',
  service_connected: '{service} bağlandı',

  sent: '{service} neleri öğrenir',
  sent_text: 'Yalnızca Shopify’da haberi olmayan paketler hakkında:',
  sent_number: 'takip numarası',
  sent_carrier: 'kargo şirketinin adı',
  sent_country: 'gittiği ülke',
  sent_shipped: 'ne zaman gönderildiği',
  sent_postal_code: '{service} isterse posta kodu',
  sent_never:
    'Ad, sokak, e-posta adresi, telefon numarası ve ne sipariş edildiği asla bildirilmez.',

  key_missing: 'API anahtarını girin.',
  key_malformed:
    'Bu bir API anahtarı değil: içinde boşluk veya alışılmadık karakterler var. Yeniden kopyalayın.',
  key_wrong: '{service} bu anahtarı kabul etmiyor. Oradaki hesabınızdan yeniden kopyalayın.',
  key_used_up:
    'Anahtar doğru, ancak {service} hesabınızın kotası bitti. Orada artırıp tekrar deneyin.',
  address_malformed: 'https:// ile başlayan ve içinde parola olmayan bir adres girin.',
  address_refused: 'Bu adres özel bir ağa gidiyor. İnternetten erişilebilen bir adres girin.',
  address_silent: 'Bu adreste yanıt veren yok. Adresi kontrol edin veya birazdan tekrar deneyin.',
  address_unexpected:
    'Bu adreste yanıt veren bir şey var, ancak {service} gibi değil. Adresi kontrol edin.',
  ceiling_malformed: '1 ile {most} arasında bir tam sayı girin.',
  secret_malformed: 'Tek satırda en fazla 500 karakter kullanın.',
  service_unreachable: '{service} yanıt vermiyor. Birazdan tekrar deneyin.',
  service_busy: '{service} şu anda daha az istek istiyor. Bir dakika sonra tekrar deneyin.',
  service_unexpected:
    '{service} anlamadığımız bir yanıt verdi. Daha sonra tekrar deneyin veya bize yazın.',
  service_not_offered: 'Bu hizmet artık seçilemiyor. Bu sayfayı yeniden açın.',
  too_many_checks: 'Çok fazla anahtar kontrol edildi. Bir saat sonra tekrar deneyin.',

  service_used: 'Bu ayki paketler: {used} / {most}. Sonraki ay {date} tarihinde başlar.',
  service_full:
    'Bu ayki sınırınıza ulaşıldı. Diğer paketler {date} tarihine kadar veya siz sınırı yükseltene kadar bekler.',
  service_checked: 'Son yanıt: {time}',
  service_server: 'Sunucunuz: {address}',

  trouble: '{service} şu anda haber vermiyor',
  trouble_wrong_key: '{service} anahtarınızı artık kabul etmiyor.',
  trouble_rate_limited: '{service} daha az istek istiyor.',
  trouble_quota_used_up: '{service} hesabınızın kotası bitti. Orada artırın.',
  trouble_no_answer: '{service} yanıt vermiyor.',
  trouble_server_error: '{service} kendisinde bir sorun olduğunu bildiriyor.',
  trouble_unexpected_answer: '{service} anlamadığımız yanıtlar veriyor.',
  trouble_at: 'Son deneme: {time}.',
  trouble_resumes: 'Kendiliğinden tekrar denenir: {time}.',
  trouble_stops: 'Çalışan bir anahtar kaydettiğiniz anda yeniden sorarız.',
  trouble_stays: 'Gelmiş haberler kalır; müşteriler yalnızca yenisinin gelmediğini fark eder.',

  hook_address: 'Webhook adresi',
  hook_address_help:
    'Bunu {service} hesabınıza webhook olarak girin. Haberler o zaman hemen gelir; yoksa birkaç saatte bir sorarız.',
  hook_copy: 'Adresi kopyala',
  hook_secret: 'Webhook gizli anahtarı',
  hook_secret_help:
    '{service} hesabınızdaki webhook’a aittir ve haberlerin oradan geldiğini kanıtlar. O olmadan webhook’lar kabul edilmez.',
  hook_secret_saved: 'Kayıtlı bir anahtar var, asla gösterilmez. Değiştirmek için yenisini girin.',
  service_saved: 'Ayarlarınız kaydedildi',

  service_change: 'Başka anahtar veya hizmet',
  service_change_text:
    'Yeni anahtar önce kontrol edilir; çalışana kadar şimdiki kalır. Başka bir hizmetin webhook adresi de başkadır.',
  service_keep: 'Şimdiki kalsın',

  service_off: '{service} bağlantısını kapat',
  service_off_text: 'O zaman paketler için yalnızca Shopify’daki haberler olur.',
  service_off_sure:
    'Anahtar ve burada saklanan tüm {service} haberleri silinir. Bu işlem geri alınamaz. {service} hesabınız olduğu gibi kalır.',
  service_off_yes: 'Evet, kapat',
  service_off_no: 'Açık bırak',
  service_off_done: '{service} kapatıldı',
};
