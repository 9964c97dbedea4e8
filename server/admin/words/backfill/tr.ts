import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Önceki siparişleriniz',
  backfill_waiting: 'Siparişlerinizi aramaya başlamak üzereyiz.',
  backfill_searching: 'Shopify, son {days} günün siparişlerini listeliyor.',
  backfill_reading: 'Son {days} günün siparişleri okunuyor: {read} / {found}.',
  backfill_left: 'Kalan süre yaklaşık {time}. API bütçesinin yarısı müşterilerinize ayrılır.',
  backfill_meanwhile: 'Bu arada müşteriler siparişlerini her zamanki gibi takip edebilir.',
  backfill_finished:
    'Son {days} günün siparişleri {date} tarihinde okundu. Sipariş sayısı: {found}.',
  backfill_cancelled: 'Okuma {date} tarihinde sonlandırıldı. O zamana kadar okunanlar kalır.',
  backfill_stopped: 'Okuma {date} tarihinde durdu. O zamana kadar okunanlar kalır.',
  backfill_busy: 'Shopify şu anda bu uygulama için yeni liste hazırlamıyor.',
  backfill_unavailable: 'Shopify yanıt vermedi.',
  backfill_cut: 'Shopify’dan gelen liste yarıda kesildi.',
  backfill_search_failed: 'Shopify siparişlerinizin listesini tamamlayamadı.',
  backfill_list_wrong: 'Shopify’ın gönderdiği bir sipariş listesi değildi.',
  backfill_denied:
    'Uygulamanın siparişlerinizi okuma izni yok. Bu sayfayı kapatın, uygulamayı yeniden açın ve Shopify’ın istediğini onaylayın.',
  backfill_goes_on: 'Kendiliğinden tekrar denenir, kalınan yerden devam edilir.',
  backfill_start: 'Tekrar oku',
  backfill_cancel: 'Okumayı durdur',
  backfill_now_on: 'Önceki siparişleriniz okunuyor',
  backfill_now_off: 'Okuma sonlandırıldı',
  backfill_failed: 'Olmadı. Birazdan tekrar deneyin.',
};
