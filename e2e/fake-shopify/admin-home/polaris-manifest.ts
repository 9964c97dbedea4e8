import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One element of Polaris, as its manifest describes it. */
export interface PolarisTag {
  attributes: PolarisAttribute[];
  /** `''` is the default slot. */
  slots: string[];
}

export interface PolarisAttribute {
  /** As in HTML: in lower case. */
  name: string;
  /** The DOM property of this attribute. */
  property: string;
  isBoolean: boolean;
  /** The allowed values, where the manifest lists them. */
  values: string[] | null;
}

/** The parts of the manifest that are read here. https://github.com/webcomponents/custom-elements-manifest */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  tagName?: string;
  slots?: { name: string }[];
  attributes?: { name: string; fieldName?: string; type?: { text: string } }[];
}

/** The type of an attribute with listed values: `"auto" | "info"`. */
const LIST = /^"[^"]*"(?: \| "[^"]*")*$/;

/** All elements of the manifest in `@shopify/polaris-types`, by name. */
export function readPolarisTags(): Record<string, PolarisTag> {
  const file = fileURLToPath(import.meta.resolve('@shopify/polaris-types/custom-elements'));
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const tags: Record<string, PolarisTag> = {};
  for (const { tagName, attributes = [], slots = [] } of manifest.modules.flatMap(
    ({ declarations = [] }) => declarations,
  )) {
    if (!tagName) continue;
    tags[tagName] = {
      slots: slots.length > 0 ? slots.map(({ name }) => name) : [''],
      attributes: attributes.map(({ name, fieldName = name, type }) => ({
        name,
        property: fieldName,
        isBoolean: type?.text === 'boolean',
        values: type && LIST.test(type.text) ? type.text.slice(1, -1).split('" | "') : null,
      })),
    };
  }
  return tags;
}
