import { describe, expect, it } from 'vitest';
import { suggestEmail } from '../../../src/webinar/suggest-email.ts';

describe('the address that was probably meant', () => {
  it.each([
    ['naledi@gmial.com', 'naledi@gmail.com'],
    ['naledi@gmal.com', 'naledi@gmail.com'],
    ['naledi@gmaill.com', 'naledi@gmail.com'],
    ['naledi@gmail.co', 'naledi@gmail.com'],
    ['naledi@gmail.con', 'naledi@gmail.com'],
    ['naledi@gnail.com', 'naledi@gmail.com'],
    ['Naledi.M@Hotmial.com', 'Naledi.M@hotmail.com'],
    ['naledi@yaho.com', 'naledi@yahoo.com'],
    ['naledi@outlok.com', 'naledi@outlook.com'],
    ['naledi@webmail.co.z', 'naledi@webmail.co.za'],
    ['naledi@fseducation.gov.zaa', 'naledi@fseducation.gov.za'],
    ['els@telenet.bee', 'els@telenet.be'],
    ['naledi@thaboschool.con', 'naledi@thaboschool.com'],
    ['naledi@thaboschool.coza', 'naledi@thaboschool.co.za'],
  ])('%s: %s', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each([
    'naledi@gmail.com',
    'naledi@mail.com',
    'naledi@ymail.com',
    'naledi@outlook.be',
    'naledi@yahoo.co.za',
    'naledi@hotmail.de',
    'naledi@thaboschool.co.za',
    'naledi@thabo.org.za',
    'naledi@fs.gov.za',
    'naledi@vvob.org',
    'naledi@ugent.be',
    'naledi@icon.co',
    'naledi@gm.com',
    'naledi@constructor.com',
    'naledi@x.constructor',
    'naledi',
    '@gmial.com',
    '',
  ])('is not asked about for %s', (typed) => {
    expect(suggestEmail(typed)).toBeUndefined();
  });
});
