import { createHash } from 'node:crypto'

/** The 24 hexadecimal characters that stand for something of ours where clients expect an object id: always the same for the same name. */
export const objectIdOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 24)

/** A whole number that stands for something of ours where clients expect one: always the same for the same name, below 2^31. */
export const numberOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE() >>> 1
