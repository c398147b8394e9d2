// The screens that the skill supports, in dp. A television is driven by a remote control.
export const SHAPES = {
  round: { width: 480, height: 480, round: true },
  small: { width: 960, height: 480 },
  medium: { width: 1024, height: 600 },
  large: { width: 1280, height: 800 },
  'extra-large': { width: 1920, height: 1080 },
  portrait: { width: 800, height: 1280 },
  'large-portrait': { width: 1080, height: 1920 },
  tv: { width: 960, height: 540, mode: 'TV' },
  phone: { width: 390, height: 844, mode: 'MOBILE' },
  'phone-landscape': { width: 844, height: 390, mode: 'MOBILE' },
};

export const THEMES = ['dark', 'light'];
