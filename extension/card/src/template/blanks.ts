import type { FieldView, RenderedTemplate } from '../api/types';
import type { CardKey, Words } from '../language/words';

type Values = Readonly<Record<string, string>>;

/** What the service fills in itself; it is missing where nothing is known, as of a client who is not said. */
const KNOWN = ['client.firstName', 'client.name', 'manager.firstName', 'manager.name', 'project.name'] as const;

/** The message with what the manager has said in place of its blanks; what is not said yet stays as it is written. */
export function filled({ text, missing }: RenderedTemplate, values: Values): string {
  return missing.reduce((now, name) => {
    const value = values[name]?.trim();
    return value ? now.replaceAll(`{${name}}`, () => value) : now;
  }, text);
}

/** Whether nothing is blank any more. */
export function isWhole({ missing }: Pick<RenderedTemplate, 'missing'>, values: Values): boolean {
  return missing.every((name) => values[name]?.trim());
}

/** What a blank is called: in words, or as the project calls its field. */
export function nameOfBlank(name: string, fields: readonly FieldView[], words: Words<CardKey>): string {
  const known = KNOWN.find((one) => one === name);
  if (known) return words(`template.blank.${known.replace('.', '_') as Underscored<typeof known>}`);
  return fields.find(({ key }) => `client.field.${key}` === name)?.name ?? name;
}

type Underscored<Name extends string> = Name extends `${infer Room}.${infer Part}` ? `${Room}_${Part}` : never;
