import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One element of Polaris, as its manifest describes it. */
export interface PolarisTag {
  attributes: PolarisAttribute[];
  /** `''` is what stands in no slot of a name. */
  slots: string[];
}

export interface PolarisAttribute {
  /** As it is written in HTML, in small letters. */
  name: string;
  /** The property that goes with it. */
  property: string;
  isBoolean: boolean;
  /** All that it can be, where the manifest lists that. */
  values: string[] | null;
}

/** The part of a custom elements manifest that is read here. */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  tagName?: string;
  slots?: { name: string }[];
  attributes?: { name: string; fieldName?: string; type?: { text: string } }[];
}

/** Attributes may hold only listed values: `"auto" | "info"`. */
const LIST = /^"[^"]*"(?: \| "[^"]*")*$/;

/** Every element of the manifest that Shopify publishes with `@shopify/polaris-types`, by name. */
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
