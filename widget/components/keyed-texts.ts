import { createElement, Fragment, options } from 'preact';
import type { ComponentChildren, VNode } from 'preact';

/**
 * Makes Preact draw each text in a `<span>` whose key is the text, so that a text that changes is replaced with
 * its element. A browser's page translation puts `<font>` elements in the place of text nodes; Preact would then
 * change or remove nodes that are no longer on the page, and leave the translation of the old text there:
 * https://github.com/facebook/react/issues/11538
 */
export function keyTexts(): void {
  options.vnode = wrapTexts;
}

function wrapTexts({ type, key, props }: VNode<{ children?: ComponentChildren }>): void {
  const { children } = props;
  // What a component draws of its children is in an element or a fragment again.
  const isDrawn = typeof type === 'string' || type === Fragment;
  // An element whose key is its text is one of ours, or as good.
  if (!isDrawn || children === undefined || children === key) return;
  if (isText(children)) props.children = keyed(children);
  else if (Array.isArray(children)) props.children = children.map(keyed);
}

/** White space alone is not translated, and between two boxes it takes no room. */
function keyed(child: ComponentChildren): ComponentChildren {
  return isText(child) && `${child}`.trim()
    ? createElement('span', { key: `${child}` }, `${child}`)
    : child;
}

function isText(child: ComponentChildren): child is string | number {
  return typeof child === 'string' || typeof child === 'number';
}
