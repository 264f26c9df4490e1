/** YAML with a schema, where every mistake knows its line. */
import * as v from 'valibot';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problems } from './problem.ts';
import { unknownFields } from './unknown-fields.ts';

/** A checked value, and where its parts stand. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  /** Line of the deepest part of `path` that exists. */
  lineOf(...path: readonly (string | number)[]): number;
}

export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the text. */
  readonly offset: number;
}

/**
 * Parses and checks; reports all mistakes and gives undefined when there is any.
 * @param added fields that the file does not hold but the value needs
 */
export function parseYaml<T>(
  source: YamlText,
  schema: v.GenericSchema<unknown, T>,
  problems: Problems,
  added: Readonly<Record<string, unknown>> = {},
): Located<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number): number => lines.linePos(position).line + source.offset;
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.error(source.file, lineAt(error.pos[0]), `YAML: ${error.message}`);
    }
    return undefined;
  }
  const lineOf = (...path: readonly (string | number)[]): number =>
    lineAt(positionOf(document, path));
  const input: unknown = document.toJS();
  const result = v.safeParse(schema, isRecord(input) ? { ...input, ...added } : input);
  if (result.success) {
    const unknown = unknownFields(input, result.output);
    for (const path of unknown) problems.error(source.file, lineOf(...path), explainUnknown(path));
    return unknown.length > 0 ? undefined : { file: source.file, value: result.output, lineOf };
  }
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    problems.error(source.file, lineOf(...path), explain(issue, path));
  }
  return undefined;
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const name = path.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') return explainUnknown(path);
  if (issue.received === 'undefined') return `'${name}' is missing`;
  return path.length === 0 ? issue.message : `'${name}': ${issue.message}`;
}

function explainUnknown(path: readonly (string | number)[]): string {
  return `unknown field '${path.join('.')}': remove it or correct its name`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function positionOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let position = start(node);
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) return position;
    position = next.position;
    node = next.node;
  }
  return position;
}

function childOf(
  node: unknown,
  key: string | number,
): { readonly node: unknown; readonly position: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && keyOf(item.key) === String(key));
    return pair === undefined ? undefined : { node: pair.value, position: start(pair.key) };
  }
  if (typeof key !== 'number' || !isNode(node) || !('items' in node)) return undefined;
  const items: unknown = node.items;
  const item: unknown = Array.isArray(items) ? items[key] : undefined;
  return item === undefined ? undefined : { node: item, position: start(item) };
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
