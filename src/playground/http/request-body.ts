/**
 * The body of an HTTP request: JSON, or a form with JSON and files.
 */
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

export interface UploadedFile {
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
}

export interface RequestBody {
  /** The JSON; undefined where the request has no body. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** What a bot may upload at once, with room for the rest of the form. */
const MAX_BYTES = 26 * 1024 * 1024;

/**
 * Reads a request to its end. Throws Refusal 50109 where it is not JSON, and 40005 where it is too large. The
 * bytes of files are counted and forgotten.
 */
export async function readRequestBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { json: bytes.length === 0 ? undefined : parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // Read to the end all the same: the answer must not overtake the request.
    if (size <= MAX_BYTES) chunks.push(bytes);
  }
  if (size > MAX_BYTES) throw new Refusal('bodyTooLarge');
  return Buffer.concat(chunks);
}

async function readForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await readFields(bytes, contentType);
  const json = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (!name.startsWith('files[') || typeof value === 'string') continue;
    files.push({ filename: value.name, size: value.size, contentType: value.type });
  }
  return { json: typeof json === 'string' ? parseJson(json) : undefined, files };
}

async function readFields(bytes: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new Refusal('invalidForm', { errors: [] });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalidJson');
  }
}
