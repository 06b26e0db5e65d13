/** Making one thing a part of another; "embedding" is left out, for it is mostly a vector. */
export default ['(integrate|incorporate|embed!|embeds!|embedded!|infuse|weave|inject)'];
