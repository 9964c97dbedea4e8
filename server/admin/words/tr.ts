import { access } from './access/tr.ts';
import { backfill } from './backfill/tr.ts';
import { carriers } from './carriers/tr.ts';
import { delivery } from './delivery/tr.ts';
import { deliveries } from './deliveries/tr.ts';
import { numbers } from './numbers/tr.ts';
import { flags } from './flags/tr.ts';
import { mails } from './mails/tr.ts';
import { reports } from './reports/tr.ts';
import { webhooks } from './webhooks/tr.ts';
import type { Words } from './words.ts';

export const tr: Words = {
  title: 'Track your order',
  loading: 'Mağazanıza bakıyoruz…',
  failed: 'Mağazanızı kontrol edemedik',
  failed_text: 'Shopify veya bu uygulama yanıt vermedi. Biraz bekleyip tekrar deneyin.',
  try_again: 'Tekrar dene',
  still_failed: 'Hâlâ yanıt yok',
  read_again: 'Tekrar kontrol et',
  was_read_again: 'Az önce kontrol edildi',

  works: 'Sipariş takibi çalışıyor',
  works_text: 'Müşteriler siparişlerini takip sayfanızdan izleyebilir.',
  ready: 'Sipariş takibi hazır',
  ready_text: 'Mağazanız ilk siparişini aldığında deneyebilirsiniz.',

  page: 'Takip sayfanız',
  page_text: 'Temanızın görünümüyle şimdiden hazır. Adresini menünüze ekleyin.',
  page_address: 'Adres',
  page_moved:
    'Uygulamaya Ayarlar › Uygulamalar ve satış kanalları bölümünde başka bir adres mi verdiniz? O zaman onu kullanın.',
  open_page: 'Sayfayı aç',
  copy: 'Kopyala',
  copied: 'Adres kopyalandı',
  open_menus: 'Menüleri aç',
  copy_failed: 'Tarayıcınız kopyalamaya izin vermiyor. Metni seçip kendiniz kopyalayın.',
  previews:
    'Müşterilerin okudukları, uydurma bir siparişle gösterilir. Önizlemeler bir gün çalışır.',
  preview_arriving: 'Önizleme: yolda',
  preview_delivered: 'Önizleme: teslim edildi',
  preview_attempted: 'Önizleme: bir sorun',

  emails: 'E-postalarınız için bir düğme',
  emails_text:
    'Müşterileri takip sayfanızdaki siparişlerine götürür; rengi, e-postalarınızın vurgu rengidir. Kopyalayın, bildirimi açın, “Kodu düzenle” seçeneğini seçin ve düğmenin olması gereken yere yapıştırın.',
  order_confirmation: 'Sipariş onayı',
  shipping_confirmation: 'Kargo onayı',
  copy_button: 'Düğmeyi kopyala',
  button_copied: 'Düğme kopyalandı',
  open_notification: 'Bildirimi aç',
  track_order: 'Siparişi takip et',
  track_package: 'Paketi takip et',

  page_settings: 'Takip sayfanızda yazanlar',
  page_settings_text:
    'Temanızdaki blokta da aynı ayarlar var. Boş bıraktığınız alanda, müşterinin dilinde bizim metnimiz yer alır.',
  contact_link: 'İletişim sayfası',
  contact_link_help:
    '“Bize ulaşın” bağlantısının gittiği yer, genellikle /pages/contact. Boşsa müşteriler mağazanızın e-posta adresine yazar.',
  returns_link: 'İade sayfası',
  returns_link_help: '“İadeler” bağlantısının gittiği yer. Boşsa böyle bir bağlantı olmaz.',
  contact_sentence: 'Size nasıl ulaşılır',
  contact_sentence_help: 'Örneğin “Hafta içi 9 ile 17 arasında bizi arayın.”',
  returns_sentence: 'Bir ürün nasıl geri gönderilir',
  returns_sentence_help: 'Örneğin “Paketinizdeki etiketi kullanın.”',
  ships_in: 'Ne kadar çabuk gönderiyorsunuz',
  ships_in_help: 'Örneğin “Genellikle 2-3 iş günü içinde gönderilir.” Burada bizim metnimiz yok.',
  form_of_address: 'Hitap biçimi',
  form_of_address_help:
    'Hollandaca (je veya u), Almanca (du veya Sie), Fransızca (tu veya vous), İspanyolca (tú veya usted) ve İtalyanca (tu veya Lei) için.',
  form_as_written: 'Bizim yazdığımız gibi: Fransızcada resmî, diğerlerinde samimi',
  form_formal: 'Resmî',
  form_informal: 'Samimi',
  save: 'Kaydet',
  page_settings_saved: 'Takip sayfanız değiştirildi',
  page_settings_wrong: 'Henüz hiçbir şey kaydedilmedi: kırmızı alanlara bakın',
  page_settings_failed: 'Olmadı. Birazdan tekrar deneyin.',
  page_settings_unread: 'Seçtiklerinizi okuyamadık. Bu sayfayı birazdan yeniden açın.',
  link_malformed:
    'Başka bir site için https:// ile, mağazanızın bir sayfası için / ile başlayın, örneğin /pages/contact.',
  link_too_long: 'En fazla 500 karakter kullanın.',
  sentence_not_plain: 'HTML, Liquid ve süslü ayraç olmadan düz metin kullanın.',
  sentence_too_long: 'En fazla 200 karakter kullanın.',

  block: 'Temanızdaki “Track your order” bloğu',
  block_placed: 'Temanızda',
  block_placed_text: 'Müşteriler bloğu yayınlanan temanızda bulur.',
  block_placed_on: 'Müşteriler bloğu yayınlanan temanızda şurada bulur: {places}.',
  block_everywhere:
    '“page” şablonunu kullanan her sayfada görünür. Tek bir sayfada olması için oradan kaldırıp şu adımları izleyin.',
  block_missing: 'Temanızda değil',
  block_missing_text:
    'Takip sayfası için gerekli değil. Blokla, sayfayı tema düzenleyicinizde tasarlarsınız. Blok başka sayfalarda görünmesin diye sayfaya kendi şablonunu verin.',
  block_template:
    'Tema düzenleyicide üstteki listeyi açın, Sayfalar › Şablon oluştur seçeneğini seçip adını track-order yapın.',
  block_add: 'Bloğu bu şablona ekleyip kaydedin.',
  block_page: 'Bir sayfa oluşturup track-order tema şablonunu seçin.',
  block_unavailable: 'Bu temada mümkün değil',
  block_unavailable_text:
    'Temanız, uygulama bloklarını gösteremeyen eski türden. Bunun yerine takip sayfasını kullanın.',
  block_unknown: 'Bilinmiyor',
  block_unknown_text:
    'Shopify, bloğun temanızda olup olmadığını bu sayfaya bildirmiyor. Tema düzenleyicinizde görebilirsiniz.',
  block_looking: 'Temanıza bakıyoruz…',
  add_block: 'Bloğu ekle',
  create_page: 'Sayfa oluştur',
  open_editor: 'Tema düzenleyiciyi aç',
  block_was_placed: 'Blok temanızda',

  links: 'Tek bir müşteri için bağlantı',
  links_text:
    'E-posta adresi sormadan tek bir siparişi açar. Yalnızca o siparişin müşterisine gönderin.',
  link_order: 'Sipariş numarası',
  link_days: 'Geçerlilik (gün)',
  make_link: 'Bağlantı oluştur',
  link_made: 'Bağlantı hazır',
  link_to: 'Sipariş bağlantısı: {order}',
  link_until: 'Siz sonlandırmazsanız {date} tarihine kadar çalışır.',
  copy_link: 'Bağlantıyı kopyala',
  open_link: 'Bağlantıyı aç',
  link_copied: 'Bağlantı kopyalandı',
  end_links: 'Bu siparişin bağlantılarını sonlandır',
  links_ended: '{order} siparişinin bağlantıları sonlandırıldı',
  link_several: 'Bu numara birden fazla siparişte var. Kastettiğinizi seçin.',
  link_choice: '{order}, sipariş tarihi: {date}',
  end_all: 'Mağazanın tüm bağlantılarını sonlandır',
  end_all_sure:
    'Müşterilere gönderilen tüm bağlantılar artık çalışmayacak. Bu işlem geri alınamaz.',
  end_all_yes: 'Evet, hepsini sonlandır',
  end_all_no: 'Bağlantılar kalsın',
  all_links_ended: 'Tüm bağlantılar sonlandırıldı',
  links_failed: 'Olmadı. Birazdan tekrar deneyin.',
  link_no_order: 'Bu numarayla bir sipariş yok.',
  link_days_range: '1 ile 90 arasında bir tam sayı girin.',
  order_required: 'Bir sipariş numarası girin.',
  order_malformed: 'Bu bir sipariş numarası değil. #1001 gibi görünür.',
  order_is_email: 'Bu bir e-posta adresi. Sipariş numarasını girin.',
  order_is_link: 'Bu bir bağlantı. Sipariş numarasını girin.',
  order_is_tracking_number: 'Bu bir takip numarası. Sipariş numarasını girin.',

  kept: 'Sakladığımız siparişler',
  kept_on:
    'Müşterilere hemen yanıt verebilmek için siparişlerinden okuyabilecekleri bilgileri şifreli olarak ve e-posta adreslerinden üretilen bir kodu saklarız; adlarını, sokaklarını, telefon numaralarını, e-posta adreslerini veya ne ödediklerini asla saklamayız. Hepsi, sipariş sona erdikten {end} gün sonra, en geç de sipariş verildikten {most} gün sonra silinir.',
  kept_deletes: 'Kapatırsanız saklananlar silinir.',
  kept_off: 'Siparişler saklanmıyor. Müşteri her baktığında Shopify’a sorulur.',
  keep_turn_off: 'Kapat',
  keep_turn_on: 'Aç',
  keep_leave_on: 'Açık bırak',
  kept_now_off: 'Artık hiçbir şey saklanmıyor',
  kept_now_on: 'Siparişler saklanıyor',
  kept_failed: 'Olmadı. Birazdan tekrar deneyin.',
  kept_unread: 'Siparişlerin saklanıp saklanmadığını okuyamadık. Bu sayfayı birazdan yeniden açın.',
  asks: 'Bir müşteri, hakkında neler saklandığını soruyor',
  asks_kept:
    'Sorulduğu tarih: {asked}. Saklanan sipariş: {count}. Dosyayı indirip {due} tarihine kadar müşteriye gönderin.',
  asks_nothing:
    'Sorulduğu tarih: {asked}. Siparişlerinden saklanan bir şey yok. Bunu {due} tarihine kadar müşteriye bildirin.',
  asks_download: 'Dosyayı indir',
  asks_downloaded: 'Dosya indirildi',
  asks_order: 'Bu müşterinin bir siparişini aç',

  health: 'Mağazanızla bağlantı',
  ok: 'Tamam',
  note: 'Bilginize',
  warning: 'İlgilenmeniz gerekiyor',
  critical: 'Çalışmıyor',

  read_orders: 'Siparişlerinizi okuyor',
  read_orders_missing: 'Uygulamanın siparişlerinizi okuma izni yok',
  read_orders_fix:
    'Hiçbir sipariş bulunamıyor. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',
  read_merchant_managed_fulfillment_orders: 'Daha ne göndermeniz gerektiğini görüyor',
  read_merchant_managed_fulfillment_orders_missing:
    'Uygulamanın, daha ne göndermeniz gerektiğini görme izni yok',
  read_merchant_managed_fulfillment_orders_fix:
    'Müşterilere daha ne geleceği söylenemiyor. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',
  read_third_party_fulfillment_orders: 'Depo ortaklarınızın daha ne göndereceğini görüyor',
  read_third_party_fulfillment_orders_missing:
    'Uygulamanın, depo ortaklarınızın daha ne göndereceğini görme izni yok',
  read_third_party_fulfillment_orders_fix:
    'Müşterilere bir ortağın daha ne göndereceği söylenemiyor. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',
  read_returns: 'İadeleri görüyor',
  read_returns_missing: 'Uygulamanın iadeleri görme izni yok',
  read_returns_fix:
    'Müşterilere iadelerinin nerede olduğu söylenemiyor. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',
  read_fulfillments: 'Gönderim ve taramaları hemen öğreniyor',
  read_fulfillments_missing: 'Paketlerden bazı haberler geç gelebilir',
  read_fulfillments_fix:
    'Her sipariş bulunuyor, ancak yeni bir tarama bir güne kadar geç görünebilir. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',
  write_app_proxy: 'Takip sayfanız açık',
  write_app_proxy_missing: 'Takip sayfanız kapalı',
  write_app_proxy_fix:
    'Uygulamanın mağazanızda bir web adresi yok, bu yüzden sipariş aranamıyor. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',

  email: 'Müşterileri e-posta adreslerinden tanıyor',
  email_missing: 'Uygulamanın e-posta adreslerini okuma izni yok',
  email_fix:
    'Adresler olmadan hiçbir müşteri tanınamaz. Bunu yalnızca biz, Shopify’dan onay isteyerek düzeltebiliriz: bize yazın.',
  email_unknown: 'Mağazanız ilk siparişini aldığında kontrol edilebilir.',

  password: 'Mağazanız ziyaretçilere açık',
  password_title: 'Mağazanız parola korumalı',
  password_fix:
    'Yalnızca parolayı bilen ziyaretçiler sipariş takip edebilir. Mağazanızı açtığınızda parolayı kaldırın.',
  password_unknown_title: 'Mağazanızda parola var mı?',
  password_unknown:
    'Parola olduğu sürece yalnızca onu bilen ziyaretçiler sipariş takip edebilir. Parolayı mağazanızın tercihlerinde bulursunuz.',
  open_preferences: 'Tercihleri aç',

  write_to_us: 'Bize yazın',

  old_orders: 'Eski, yeni tüm siparişleri buluyor',
  old_orders_title: 'Son 60 günün siparişlerini buluyor',
  old_orders_note:
    'Siparişi daha eski olan müşterilerden size ulaşmaları istenir. Bunu yalnızca biz, Shopify’dan onay isteyerek düzeltebiliriz: bize yazın.',

  api: '{date} tarihine kadar güncel',
  api_ending_title: 'Yalnızca {date} tarihine kadar güncel',
  api_ending_fix:
    'Uygulamanın o günden önce güncellenmesi gerekiyor. Bunu yalnızca biz yapabiliriz: bize yazın.',
  api_ended_title: '{date} tarihinden beri güncel değil',
  api_ended_fix:
    'Uygulama güncellenene kadar müşteriler yanlış veya eksik yanıtlar okuyabilir. Bunu yalnızca biz yapabiliriz: bize yazın.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
