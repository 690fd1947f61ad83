import { deflateSync } from 'fflate'
import { fail, type Result, succeed } from '../problem'
import { checksum, inflateEntry } from './inflate'
import { readDirectory, type ZipEntry } from './zip-directory'

/** A container whose directory has been looked over; nothing of it is unpacked until it is asked for. */
export interface Archive {
  /** The file's name, for messages. */
  readonly name: string
  readonly bytes: Uint8Array
  /** In the order of the directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Where the directory begins. */
  readonly directory: number
}

/** Largest part that is unpacked, in bytes. */
const largestPart = 64_000_000
/** Text packs to a tenth; what is more than this many times as large as it looks was made to be. */
const largestRatio = 250
const smallPart = 1_000_000

/** Whether bytes begin as a container does: enough to choose a format by. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * Opens a container. `file-damaged` with the place where its directory or a header is torn; `file-unsafe` for names that
 * lead out of it, names that are there twice, entries that overlap and sizes that cannot be; `file-encrypted`.
 */
export function openZip(bytes: Uint8Array, name: string): Result<Archive> {
  const read = readDirectory(bytes, name)
  if (!read.ok) return read
  return succeed({ name, bytes, ...read.value })
}

/** An entry unpacked, its length and checksum compared with the directory's; null when there is none of this name. */
export function readEntry({ name, bytes, entries }: Archive, part: string): Result<Uint8Array | null> {
  const entry = entries.get(part)
  if (!entry) return succeed(null)
  if (entry.size > largestPart) return fail('file-too-large', { name, megabytes: largestPart / 1_000_000 })
  if (entry.size > smallPart && entry.size > entry.packed * largestRatio)
    return fail('file-unsafe', { name, place: part })
  const data = bytes.subarray(entry.data, entry.data + entry.packed)
  const unpacked = entry.method === 0 ? data : inflateEntry(data, entry.size)
  if (unpacked === null || unpacked.length !== entry.size || checksum(unpacked) !== entry.checksum)
    return fail('file-damaged', { name, place: part })
  return succeed(unpacked)
}

/**
 * The container with some entries replaced, added, or (null) taken out. The others keep their bytes, their order and
 * their dates; without changes it is the same to the byte.
 */
export function writeZip(archive: Archive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  if (changes.size === 0) return archive.bytes
  const pieces: Piece[] = []
  for (const [part, entry] of archive.entries) {
    const change = changes.get(part)
    if (change === undefined)
      pieces.push({ local: archive.bytes.subarray(entry.local, entry.end), record: entry.record })
    else if (change !== null) pieces.push(packed(part, change, entry))
  }
  for (const [part, change] of changes)
    if (change !== null && !archive.entries.has(part)) pieces.push(packed(part, change, null))
  return joinPieces(pieces)
}

/** A new container, its entries in this order; those in `bare` are not packed. */
export const makeZip = (parts: ReadonlyMap<string, Uint8Array>, bare: readonly string[] = []): Uint8Array =>
  joinPieces([...parts].map(([part, bytes]) => packed(part, bytes, null, bare.includes(part) ? 0 : 8)))

/** An entry as it stands in the file, and its record in the directory with an offset still to be set. */
interface Piece {
  readonly local: Uint8Array
  readonly record: Uint8Array
}

/** The first of January 1980, where a container's calendar begins: the same input gives the same bytes. */
const firstDay = 0x0021

function packed(part: string, bytes: Uint8Array, before: ZipEntry | null, method = before?.method ?? 8): Piece {
  const label = new TextEncoder().encode(part)
  const data = method === 0 ? bytes : deflateSync(bytes, { level: 6 })
  const common = new Uint8Array(26)
  const fields = new DataView(common.buffer)
  fields.setUint16(0, 20, true)
  fields.setUint16(2, label.some((byte) => byte > 0x7f) ? 0x0800 : 0, true)
  fields.setUint16(4, method, true)
  fields.setUint16(6, before?.time ?? 0, true)
  fields.setUint16(8, before?.date ?? firstDay, true)
  fields.setUint32(10, checksum(bytes), true)
  fields.setUint32(14, data.length, true)
  fields.setUint32(18, bytes.length, true)
  fields.setUint16(22, label.length, true)
  return {
    local: joinBytes([Uint8Array.of(0x50, 0x4b, 3, 4), common, label, data]),
    record: joinBytes([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common, new Uint8Array(14), label]),
  }
}

function joinPieces(pieces: readonly Piece[]): Uint8Array {
  let offset = 0
  const records = pieces.map(({ local, record }) => {
    // Not `slice`: of Node's buffers it gives a view, not a copy.
    const placed = new Uint8Array(record)
    new DataView(placed.buffer).setUint32(42, offset, true)
    offset += local.length
    return placed
  })
  const end = new Uint8Array(22)
  const fields = new DataView(end.buffer)
  fields.setUint32(0, 0x06054b50, true)
  fields.setUint16(8, pieces.length, true)
  fields.setUint16(10, pieces.length, true)
  fields.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  )
  fields.setUint32(16, offset, true)
  return joinBytes([...pieces.map(({ local }) => local), ...records, end])
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
