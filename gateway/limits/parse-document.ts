/**
 * The text of an operation as a document, without a text that is too long or too deep ever reaching the parser, whose
 * stack is as deep as what it reads. Knows the language, and no schema.
 */
import { type DocumentNode, Lexer, parse, Source, type Token, TokenKind } from "graphql";
import { MOST_LIST_NESTING, MOST_NESTING, MOST_TOKENS } from "./limits.js";
import { ADVICE, tooLarge } from "./refusals.js";

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * The document of a text; null for one that is no GraphQL, which whoever executes it says best.
 * @throws OPERATION_TOO_LARGE before anything is parsed
 */
export function parseDocument(text: string): DocumentNode | null {
  checkTokens(text);
  try {
    return parse(text, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch {
    return null;
  }
}

function checkTokens(text: string): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  let lists = 0;
  for (let token = next(lexer); token !== null && token.kind !== TokenKind.EOF; token = next(lexer)) {
    if (++tokens > MOST_TOKENS) throw tooLong();
    if (OPENING.has(token.kind) && ++depth > MOST_NESTING) throw tooDeep();
    else if (CLOSING.has(token.kind)) depth--;
    if (token.kind === TokenKind.BRACKET_L && ++lists > MOST_LIST_NESTING) throw tooManyLists();
    else if (token.kind === TokenKind.BRACKET_R) lists--;
  }
}

/** The next token; null where the text is no GraphQL any more. */
function next(lexer: Lexer): Token | null {
  try {
    return lexer.advance();
  } catch {
    return null;
  }
}

const tooLong = () => tooLarge("tokens", `more than ${MOST_TOKENS}`, MOST_TOKENS, ADVICE.values);

const tooManyLists = () =>
  tooLarge("lists within each other", `more than ${MOST_LIST_NESTING}`, MOST_LIST_NESTING, ADVICE.depth);

const tooDeep = () =>
  tooLarge("braces and brackets within each other", `more than ${MOST_NESTING}`, MOST_NESTING, ADVICE.depth);
