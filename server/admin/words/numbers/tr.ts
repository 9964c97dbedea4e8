import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analizler',
  numbers_text:
    'Kaç teslimat zamanında ulaşıyor, hangi kargo şirketiyle ne kadar sürüyor ve en sık ne ters gidiyor.',
  open_numbers: 'Analizleri aç',
  numbers_loading: 'Analizleriniz okunuyor…',
  numbers_failed: 'Analizlerinizi okuyamadık',
  numbers_off_for_server: 'Burada analiz yok',
  numbers_off_for_server_text:
    'Analizler, bu uygulamanın sakladığı siparişlerden sayılır; uygulamayı işleten kişi saklamayı kapattı.',
  numbers_off_for_shop: 'Analizler için siparişlerin saklanması gerekir',
  numbers_off_for_shop_text:
    'Bu uygulamanın sakladığı siparişlerden sayılırlar. Saklamayı yeniden açtığınızda sayım başlar.',

  numbers_period: 'Dönem',
  period_last_7: 'Son 7 gün',
  period_last_30: 'Son 30 gün',
  period_last_90: 'Son 90 gün',
  period_this_month: 'Bu ay',
  period_last_month: 'Geçen ay',
  numbers_days: '{days}; karşılaştırma: {before}',
  numbers_since: 'Sayımın başlangıcı: {date}; bu yüzden önceki dönem eksik.',
  numbers_empty: 'Henüz bir şey sayılmadı. İlk sayılar sonraki teslimatlarınızla gelir.',
  numbers_period_unknown: 'Adresteki dönemi bilmiyoruz. Bunlar son 30 gün.',
  numbers_lists:
    'Listelerde hâlâ saklanan teslimatlar bulunur; bu yüzden listeler bu sayılardan kısa olabilir.',

  numbers_day: 'Gün',
  numbers_week: 'Hafta',
  numbers_total: 'Toplam',
  numbers_now: 'Bu dönem',
  numbers_before: 'Önceki dönem',
  numbers_deliveries: 'Teslimatlar',

  on_time_title: 'Zamanında teslimatlar',
  on_time_rose: 'Zamanında teslimat oranı yükseldi: önce {before}, şimdi {now}',
  on_time_fell: 'Zamanında teslimat oranı düştü: önce {before}, şimdi {now}',
  on_time_same: 'Zamanında: {now}, neredeyse önceki gibi ({before})',
  on_time_alone: 'Zamanında: {now}',
  on_time_few:
    'Kaçının zamanında olduğunu söylemek için tahmini günü olan yeterli teslimat yok: {count}',
  on_time_text:
    'Müşterinize ilk söz verilen günde veya daha önce teslim edilenler zamanında sayılır. Böyle bir günü olmayan teslimatlar yüzdeye katılmaz.',
  on_time: 'Zamanında',
  on_time_unknown: 'Tahmini günü yok',

  transit_title: 'Yolda geçen süre',
  transit_alone: 'Yarısı en fazla {median}, onda dokuzu en fazla {p90} sürdü',
  transit_compared:
    'Yarısı en fazla {median}, onda dokuzu en fazla {p90} sürdü; önceki dönemde {median_before} ve {p90_before}',
  transit_few: 'Ne kadar sürdüğünü söylemek için yeterli teslimat yok: {count}',
  transit_text: 'Gönderimden teslime kadar geçen günler, hafta sonları dahil.',
  transit_median: 'Yarısı en fazla',
  transit_p90: 'Onda dokuzu en fazla',
  transit_median_before: 'Yarısı, önceki dönem',
  transit_longest: '{days} veya daha uzun',
  transit_routes: 'Ülke ve kargo şirketine göre',
  transit_no_country: 'Ülke bilinmiyor',

  problems_title: 'Sorunlar',
  problems_finding: 'Sorunlar: {count} (önceki dönem: {before}). En sık: {problem} ({most})',
  problems_none: 'Bu dönemde sorun yok',
  problems_text:
    'Her sorun, bitmiş olsa bile, teslimat başına bir kez ve başladığı gün sayılır. Bağlantılar, şu anda o sorunu olanları açar.',
  problems_kind: 'Sorun',

  lookups_title: 'Müşterilerin aramaları',
  lookups_finding: 'Siparişi bulan aramalar: {share}',
  lookups_few: 'Aramalar: {count}',
  lookups_text:
    'Kim olduğu kaydedilmeden sayılır. Temanızdaki bloğun bulunduğu bir sayfa açılmış sayılmaz.',
  lookups_what: 'Ne oldu',
  lookups_pages: 'Takip sayfası açıldı',
  lookups_found: 'Sipariş bulundu',
  lookups_not_found: 'Sipariş bulunamadı',
  lookups_refused: 'Çok fazla denemeden sonra engellendi',
  lookups_unanswered: 'Shopify veya bu uygulama yanıt vermedi',
};
