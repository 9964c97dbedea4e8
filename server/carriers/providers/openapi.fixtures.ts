import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

/** The vendors' own documents; they belong to their vendors and are not part of the project. */
const FOLDER = new URL('../../../../shared/fixtures/carriers/openapi/', import.meta.url);

interface Operation {
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { examples?: Record<string, { value: unknown }> };
}

/** Checks calls against a vendor's OpenAPI document. */
export interface OpenApi {
  /**
   * What is wrong with a call and its answer; empty where nothing is. A path, a method or a status that the document does
   * not have is wrong too.
   */
  problemsOf(call: {
    method: string;
    path: string;
    body: unknown;
    status: number;
    answer: unknown;
  }): string[];
  /** The vendor's own example of an answer. */
  example(name: string): unknown;
}

/** `null` where the document is not at hand. */
export function readOpenApi(file: string, prefix = ''): OpenApi | null {
  const url = new URL(file, FOLDER);
  if (!existsSync(url)) return null;
  const document: Document = parse(readFileSync(url, 'utf8'));
  // Version 3.0 has keywords that JSON Schema has not, and the vendors have formats of their own.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  ajv.addSchema(withNulls(document) as object, 'openapi');

  const compiled = new Map<string, ValidateFunction>();

  function problemsWith(pointer: string[], value: unknown): string[] {
    const path = pointer.map((step) => encodeURIComponent(step.replaceAll('/', '~1'))).join('/');
    const validate = compiled.get(path) ?? ajv.compile({ $ref: `openapi#/${path}` });
    compiled.set(path, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  }

  return {
    example: (name) => document.components.examples?.[name]?.value,
    problemsOf({ method, path, body, status, answer }) {
      const wanted = new URL(path, 'https://service.example').pathname.slice(prefix.length);
      const template = templateOf(document, wanted);
      const operation = document.paths[template]?.[method.toLowerCase()];
      if (!operation) return [`${method} ${wanted} is not in the document`];
      const response = operation.responses[status];
      if (!response) return [`${method} ${wanted} has no status ${status}`];
      const base = ['paths', template, method.toLowerCase()];
      const json = ['content', 'application/json', 'schema'];
      return [
        ...(body === undefined ? [] : problemsWith([...base, 'requestBody', ...json], body)),
        ...problemsWith([...base, 'responses', String(status), ...json], answer),
      ];
    },
  };
}

/** Paths without a parameter before those with one. */
function templateOf({ paths }: Document, path: string): string {
  const own = path in paths ? path : null;
  const fits = Object.keys(paths).filter((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return own ?? fits.toSorted((a, b) => a.split('{').length - b.split('{').length)[0] ?? path;
}

/** `nullable: true` of version 3.0 as JSON Schema says it. */
function withNulls(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNulls);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, withNulls(value)] as const);
  const { nullable, ...rest }: Record<string, unknown> = Object.fromEntries(entries);
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : Object.fromEntries(entries);
}
