import { describe, expect, it } from 'vitest';
import { HELP, parseOptions, UsageError } from '../../../src/entries/command-line/options.ts';

describe('parseOptions', () => {
  it('reads the standard input where no file is named', () => {
    expect(parseOptions([])).toEqual({
      help: false,
      profile: null,
      format: null,
      input: null,
      url: null,
      files: ['-'],
    });
    expect(parseOptions(['a.txt', '-', '--format', 'csv', '--profile=p.json']).files).toEqual(['a.txt', '-']);
  });

  it.each([
    [['--bogus'], "Unknown option '--bogus'. Say --help for what there is."],
    [['--profile'], "Option '--profile <value>' argument missing. Say --help for what there is."],
    [['--format', 'xml'], '--format is one of csv, json, jsonl, text, not "xml".'],
    [['--input', 'pdf'], '--input is one of page, text, jsonl, not "pdf".'],
    [['--url', 'boards/1'], '--url is a web address such as https://boards.example.org/jobs/1, not "boards/1".'],
    [
      ['--url', 'file:///etc/passwd'],
      '--url is a web address such as https://boards.example.org/jobs/1, not "file:///etc/passwd".',
    ],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(new UsageError(sentence));
  });

  it('is helped by a text that fits a terminal and names every option', () => {
    for (const line of HELP.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const option of ['--format', '--profile', '--url', '--input', '--help']) expect(HELP).toContain(option);
  });
});
