/** The beginning of a text that is too long for its place. @param most characters (code points) that are left as they are */
export function beginning(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
}
