/** SVG of each product, in a square of 120 px. */
const shapes: Readonly<Record<string, string>> = {
  'linen-shirt': '<path d="M40 24 22 36l8 16 8-4v48h44V48l8 4 8-16-18-12-8 6H48z"/>',
  'wool-blanket':
    '<path d="M24 40h72v44H24z"/><path d="M24 52h72M24 64h72M24 76h72" class="line"/>',
  'stoneware-mug': '<path d="M34 36h40v48H34z"/><path d="M74 46h14v24H74" class="line"/>',
  'linen-tea-towel': '<path d="M40 20h40v80H40z"/><path d="M40 34h40M40 86h40" class="line"/>',
  'beeswax-candle': '<path d="M48 48h24v50H48z"/><path d="M60 48V32" class="line"/>',
  'paper-table-lamp': '<path d="M44 24h32l12 36H32z"/><path d="M60 60v32M44 94h32" class="line"/>',
  'gift-card': '<path d="M22 40h76v44H22z"/><path d="M22 56h76M60 40v44" class="line"/>',
  'oak-board': '<path d="M44 20h32v80H44z"/><path d="M60 28v6" class="line"/>',
  'stoneware-bowl': '<path d="M26 52h68a34 34 0 0 1-68 0z"/>',
  'glass-carafe': '<path d="M52 20h16v24l14 18v38H38V62l14-18z"/>',
};

const SQUARE = '<path d="M34 34h52v52H34z"/>';

/** The image of a product, by the name in its URL. A name without a drawing gets a square. */
export function productPicture(name: string): string {
  const hue = Buffer.from(name).reduce((sum, byte) => sum + byte * 7, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="120" height="120">
<style>path{fill:hsl(${hue} 28% 58%)}.line{fill:none;stroke:hsl(${hue} 30% 34%);stroke-width:3}</style>
<rect width="120" height="120" fill="hsl(${hue} 30% 93%)"/>${shapes[name] ?? SQUARE}</svg>`;
}
