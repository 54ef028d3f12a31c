import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { missingPermission } from '../../src/discord/missing-permission.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
const missingAmong = (thread: boolean, ...given: bigint[]) =>
  missingPermission(new PermissionsBitField(given), thread);

describe('the permission that is named', () => {
  it('is the one that lacks, in a channel', () => {
    expect(missingAmong(false, SendMessages, ReadMessageHistory)).toBe('permission.viewChannel');
    expect(missingAmong(false, ViewChannel, ReadMessageHistory)).toBe('permission.sendMessages');
    expect(missingAmong(false, ViewChannel, SendMessages)).toBe('permission.readMessageHistory');
  });

  it('in a thread is the one that counts there', () => {
    expect(missingAmong(true, ViewChannel, SendMessages, ReadMessageHistory)).toBe(
      'permission.sendMessagesInThreads',
    );
    expect(missingAmong(true, ViewChannel, SendMessagesInThreads)).toBe('permission.readMessageHistory');
  });

  it('is to send messages where Discord refused although none lacks', () => {
    const all = [ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory];
    expect(missingAmong(false, ...all)).toBe('permission.sendMessages');
  });
});
