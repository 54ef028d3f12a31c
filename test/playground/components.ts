/**
 * Components as a bot sends them.
 */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Component } from '../../src/playground/component.ts';

export const text = (content: string): Component => ({ type: ComponentType.TextDisplay, content });
export const button = (more: object): Component => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  custom_id: 'a',
  label: 'A',
  ...more,
});
export const row = (...components: Component[]): Component => ({ type: ComponentType.ActionRow, components });
export const menu = (values: readonly string[], more: object = {}): Component => ({
  type: ComponentType.StringSelect,
  custom_id: 'menu',
  options: values.map((value) => ({ label: value, value })),
  ...more,
});
export const link = (url: string): Component =>
  button({ style: ButtonStyle.Link, custom_id: undefined, url });
