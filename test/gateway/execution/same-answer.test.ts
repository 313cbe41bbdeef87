import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { library } from "./library.js";
import { type SmallFederation, smallFederation } from "./small-federation.js";

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation(library);
});
afterAll(() => federation.stop());

/** Operations whose answers have to be the same, by what they are about. */
const operations: Readonly<Record<string, readonly (string | readonly [string, Record<string, unknown>])[]>> = {
  "interfaces and interface objects": [
    "{ media { id title stars } }",
    "{ media { __typename id stars ... on Film { minutes reviews { text media { id title __typename } } } } }",
    "{ best { title stars twin { title twin { id title } } ... on Book { isbn note } } }",
    "{ latest { __typename title stars } }",
    "{ latest { t: __typename ... on Film { minutes } ... on Book { pages } } }",
    "{ shelf { media { id stars reviews(first: 1) { media { ... on Book { borrowed } } } } } }",
  ],
  unions: [
    "{ things { __typename ... on Media { id stars } ... on Shelf { name } } }",
    "{ things { ... on Book { s: size { width } note } ... on Film { s2: size } ... on Shelf { books { note } } } }",
    "{ things { kind: __typename ... on Book { kind2: kind } } }",
  ],
  "requirements, with and without arguments": [
    "{ books { fee } }",
    "{ books { isbn fee(per: 7) pages } }",
    '{ books { fee pages(unit: "words") size { unit } } }',
    ['query ($per: Int) { book(id: "b1") { fee(per: $per) other: fee(per: 0) } }', { per: 5 }],
    '{ author(id: "a1") { books { title fee } } }',
    "{ books { spoken } }",
    '{ books { spoken pages(unit: "words") title } }',
    "{ books { spoken pages fee } }",
  ],
  "what another provides": [
    '{ author(id: "a1") { favourite { title } } }',
    '{ author(id: "a1") { favourite { title isbn pages note } } }',
    "{ authors { favourite { title } } }",
  ],
  "roots that several have": [
    "{ shared { a b c { x y } } }",
    "{ s: shared { b c { y } } shared { c { x } a } }",
    '{ shelf { back { shelf { name } author(id: "a1") { name } } } }',
  ],
  "several keys, nested": [
    "{ books { id author { id name books { id title author { name born } } } loans { by { name } book { title loans { days } } } } }",
    '{ author(id: "a2") { id books { note id stars } } }',
    '{ author(id: "a1") { loans: books { loans { by { books { title } } book { author { name } } } } } }',
  ],
  "mutations in their order": [
    'mutation { add(title: "x") { title note } rename(id: "b3", title: "y") { title stars } praise(id: "a1") { name books { title } } }',
    'mutation { praise(id: "a1") { born } add(title: "x") { author { name } } second: praise(id: "a2") { born } }',
    'mutation { break add(title: "x") { id } }',
    'mutation { rename(id: "none", title: "x") { id } praise(id: "a1") { born } }',
    'mutation { rename(id: "b1") { strictTitle } }',
  ],
  "nulls, wherever they may come": [
    "{ books { title strictTitle } }",
    "{ books { id author { name } } }",
    "{ shelf { top { strictTitle } } }",
    "{ shelf { books { strictTitle } } nothing { name } }",
    '{ author(id: "a3") { id name } }',
    '{ author(id: "a3") { id born } book(id: "none") { title } }',
    '{ book(id: "b5") { isbn note fee } }',
    "{ authors { name books { author { name } } } }",
    "{ latest { id title } }",
    '{ book(id: "b2") { title size { width } stars } }',
    '{ a: author(id: "gone") { books { id } born } }',
  ],
  "lists of lists": [
    "{ maybe { id note author { name } } }",
    "{ strict { id stars author { born } } maybe { strictTitle } }",
    "{ strict { fee note stars } }",
  ],
  "what is inaccessible": ["{ books { id kind } kinds }", "{ kinds }", "{ books { secret } }", "{ hidden { id } }"],
  conditions: [
    ...[true, false].flatMap((on) => [
      ["query ($on: Boolean!) { books { id author @include(if: $on) { name } } }", { on }] as const,
      [
        "query ($on: Boolean!) { books @skip(if: $on) { note } shelf { name @include(if: $on) top { stars } } }",
        { on },
      ] as const,
      [
        "query ($on: Boolean!, $off: Boolean = false) { media { id ... on Book @include(if: $on) { note @skip(if: $off) } ...F @skip(if: $on) } } fragment F on Media { stars twin { title } }",
        { on },
      ] as const,
      [
        'query ($on: Boolean! = true) { author(id: "a1") { ... @include(if: $on) { name books { title } } born @skip(if: $on) } }',
        { on },
      ] as const,
      [
        "query ($on: Boolean!) { books { author @skip(if: true) { name } id @include(if: $on) note @skip(if: $on) @include(if: $on) } }",
        { on },
      ] as const,
    ]),
    'query ($on: Boolean! = true) { author(id: "a1") { ... @include(if: $on) { name } born @skip(if: $on) } }',
    ["query ($on: Boolean!) { books { id @include(if: $on) } }", {}],
    ["query ($on: Boolean!) { books { id @include(if: $on) } }", { on: "yes" }],
    ["query ($on: Boolean!) { books { id @include(if: $on) } }", { on: null }],
    "{ books @skip(if: true) { id } }",
  ],
  "fragments and aliases": [
    "{ things { ...A ...B } } fragment A on Media { id ... on Book { x: title author { id } } } fragment B on Book { author { name born } isbn x: title }",
    "{ things { ... on Book { value: size { width } } ... on Film { value2: size } ... on Shelf { value3: name } } }",
    '{ books { a: pages(unit: "a") b: pages(unit: "b") c: fee(per: 1) d: fee(per: 3) } }',
    '{ one: book(id: "b1") { id: isbn isbn: id title: note note: title } }',
    "{ media { ... on Book { same: title } ... on Film { same: title } } }",
    "{ books { same { same { id author { id } author { name } } } same { same { note author { born } } } } }",
    "{ a: books { id } b: books { id note } a: books { author { name } } }",
  ],
  "errors in the middle": [
    "{ books { id note kind } }",
    "{ shelf { books { note stars } } }",
    "{ media { id stars } }",
    "{ authors { id name born } }",
    "{ books { loans { by { name books { note } } } } }",
    "{ books { note loans { book { note } } author { books { title } } } }",
  ],
  "scalars and enums": [
    "{ books { raw size { unit width } kind } }",
    '{ author(id: "a1") { rank long: rank(by: "letters") } }',
    "{ books { raw same { raw } } }",
  ],
  "types everywhere": [
    "{ __typename }",
    "{ __typename books { __typename author { __typename books { __typename } } size { __typename t: __typename } } }",
    "{ t: __typename shelf { __typename media { __typename stars } back { __typename } } }",
    'mutation { __typename add(title: "x") { __typename } }',
  ],
  "questions about the schema": [
    "{ __schema { queryType { name } } }",
    '{ books { id } __type(name: "Book") { name fields { name } } }',
  ],
  "names that objects have already": [
    "{ constructor: books { id toString: title __proto__: note } }",
    "query ($constructor: Int) { books(first: $constructor) { id } }",
  ],
  variables: [
    ["query ($first: Int) { books(first: $first) { id note } }", { first: 2 }],
    ["query ($first: Int = 1) { books(first: $first) { id note } }", {}],
    ["query ($first: Int) { books(first: $first) { id } }", { first: "two" }],
    ["query ($id: ID!) { book(id: $id) { id } }", {}],
    ["query ($id: ID!) { book(id: $id) { id } }", { id: 1, unused: { a: 1 } }],
    ["query ($id: ID!) { book(id: $id) { note } author(id: $id) { name } }", { id: "b1" }],
  ],
};

describe.each(Object.entries(operations))("%s", (_, list) => {
  test.each(list.map((operation) => (typeof operation === "string" ? ([operation, {}] as const) : operation)))(
    "%s %j",
    async (query, variables) => {
      const { stock, compiled } = await federation.ask(query, variables);
      expect(compiled).toEqual(stock);
    },
  );
});
