import { describe, expect, it } from 'vitest';
import { elide, french } from '../../src/text/typography.ts';

describe('french', () => {
  it.each([
    ['octobre 2026', 'd’octobre 2026'],
    ['avril', 'd’avril'],
    ['août', 'd’août'],
    ['épargne', 'd’épargne'],
    ['habitants', 'd’habitants'],
    ['Yvetot', 'd’Yvetot'],
    ['œufs', 'd’œufs'],
    ['Île-de-France', 'd’Île-de-France'],
    ['mai', 'de mai'],
    ['haricots', 'de haricots'],
    ['handicap', 'de handicap'],
    ['hors-la-loi', 'de hors-la-loi'],
    ['huit', 'de huit'],
    ['onze', 'de onze'],
    ['oui', 'de oui'],
    ['yaourts', 'de yaourts'],
    ['« allocation »', 'de « allocation »'],
    ['8 €', 'de 8 €'],
  ])('writes "de" before %s as %s', (word, written) => {
    expect(french`de ${word}`).toBe(written);
  });

  it('elides le, la, que and jusque, and nothing else', () => {
    expect(french`le ${'adhérent'} et la ${'adhésion'}`).toBe('l’adhérent et l’adhésion');
    expect(french`plus que ${'elle'}, jusque ${'ici'}`).toBe('plus qu’elle, jusqu’ici');
    expect(french`sa ${'épargne'}, cela ${'étonne'}, une ${'aide'}`).toBe('sa épargne, cela étonne, une aide');
    expect(french`Le ${'un'}`).toBe('L’un');
  });

  it('keeps the text of values as it is', () => {
    expect(french`« ${'de avril'} »`).toBe('« de avril »');
  });
});

it('English has no elision', () => {
  expect(elide('de ', 'avril', 'en')).toBe('de ');
});
