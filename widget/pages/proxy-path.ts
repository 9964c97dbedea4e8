/**
 * Lines of a `{%- liquid -%}` tag that read where the app proxy is. A merchant may have moved it, and a market may
 * have put a folder in front: the path is what begins with one of Shopify's four prefixes.
 */
export function assignProxy(assetsVersion: string): string {
  return `  assign order_tracking_proxy = ''
  assign order_tracking_folders = request.path | split: '/'
  for folder in order_tracking_folders
    if order_tracking_proxy != ''
      assign order_tracking_proxy = order_tracking_proxy | append: '/' | append: folder
      break
    endif
    case folder
      when 'apps', 'a', 'community', 'tools'
        assign order_tracking_proxy = '/' | append: folder
    endcase
  endfor
  assign order_tracking_proxy = order_tracking_proxy | default: '/apps/track-order'
  assign order_tracking_assets = order_tracking_proxy | append: '/assets/${assetsVersion}/'`;
}

/** Lines that read which of our languages the page is in: `order_tracking_tag` is one of the tags, or none of them. */
export function assignTag(known: readonly string[]): string {
  return `  assign order_tracking_tags = '${known.join(' ')}' | split: ' '
  assign order_tracking_tag = request.locale.iso_code
  unless order_tracking_tags contains order_tracking_tag
    assign order_tracking_tag = order_tracking_tag | split: '-' | first
  endunless`;
}

/** An asset below the app proxy's path, as a value in Liquid. */
export function assetUrl(name: string): string {
  return `order_tracking_assets | append: '${name}' | escape`;
}
