interface Place {
  readonly name: string;
  readonly province: string;
}

/** `Tri Tôn · An Giang`; a province by itself is named once. */
export const placeText = ({ name, province }: Place, between: string): string =>
  name === province ? name : name + between + province;
