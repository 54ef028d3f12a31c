/**
 * The rules on a whole message that no schema holds, because they span fields. Pure.
 */
import { componentErrors } from './component-limits.ts';
import type { FieldPath, FormError } from './form-error.ts';
import { formError, required, tooLong } from './form-error.ts';
import { allowedMentionsErrors } from './mentions.ts';
import type { Embed, MessageBody } from './message-body.ts';
import { embedTexts } from './message-body.ts';

const MAX_CONTENT = 2000;
const MAX_EMBED_TEXT = 6000;

/**
 * What is wrong with the fields of a new message or of an edit, `path` being the way to them in the request.
 */
export function messageErrors(body: MessageBody, componentsV2: boolean, path: FieldPath = []): FormError[] {
  const errors = [
    ...(componentsV2 ? legacyFieldErrors(body) : []),
    ...((body.content ?? '').length > MAX_CONTENT ? [tooLong(['content'], MAX_CONTENT)] : []),
    ...embedErrors(body.embeds ?? []),
    ...componentErrors(body.components ?? [], componentsV2),
    ...allowedMentionsErrors(body.allowed_mentions ?? {}),
  ];
  return errors.map((error) => ({ ...error, path: [...path, ...error.path] }));
}

/** Flags that a body sets although they are none of the allowed ones. */
export function flagErrors(flags: number, allowed: number, path: FieldPath = []): FormError[] {
  return (flags & ~allowed) === 0
    ? []
    : [
        formError(
          [...path, 'flags'],
          'MESSAGE_FLAGS_INVALID',
          `Only these flags can be set here: ${allowed}`,
        ),
      ];
}

/** Components V2 replace what messages were made of before. */
function legacyFieldErrors(body: MessageBody): FormError[] {
  const used = {
    content: (body.content ?? '') !== '',
    embeds: (body.embeds ?? []).length > 0,
    sticker_ids: (body.sticker_ids ?? []).length > 0,
    poll: body.poll != null,
  };
  return Object.entries(used)
    .filter(([, isUsed]) => isUsed)
    .map(([field]) =>
      formError(
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    );
}

function embedErrors(embeds: readonly Embed[]): FormError[] {
  const size = embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  const empty = embeds.flatMap(({ fields }, embed) =>
    (fields ?? []).flatMap(({ name, value }, field) => {
      const path = ['embeds', embed, 'fields', field];
      return [
        ...(name === '' ? [required([...path, 'name'])] : []),
        ...(value === '' ? [required([...path, 'value'])] : []),
      ];
    }),
  );
  if (size <= MAX_EMBED_TEXT) return empty;
  return [
    ...empty,
    formError(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`),
  ];
}
