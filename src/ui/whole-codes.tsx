import './whole-codes.css';

/** Numbers of documents, such as 20-QĐ/TW or 30/2020/NĐ-CP. */
const CODE = /(\d{1,4}(?:\/\d{4})?[-/]\p{L}+[-/][\p{Lu}\d]+)/u;

/** A text whose document numbers are not broken at their hyphens. */
export function WholeCodes({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(CODE).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} class="whole-code">
            {part}
          </span>
        ),
      )}
    </>
  );
}
