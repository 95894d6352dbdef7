// Faces in thread for those who are really seen and wear a flower otherwise: eight to ten strokes each, sewn on in this order.
// On dark skin the thread is the pale one of the same reel.
import { thread } from './figures.mjs';

const DARK = '#5a1f2e';
const PALE = '#f3d2b4';

/** On a 400 square about (206, 236), unless `own`: then in the figure's own units, before its head is turned. */
const FACES = {
  // high brows, a full mouth, and a dimple that comes whether she means it or not
  bisi: {
    col: PALE,
    at: 'translate(200 135) scale(.51) translate(-206 -236)',
    strokes: [
      'M134 158C126 182 128 206 137 224C132 250 146 286 168 310C184 327 208 333 230 324C258 310 276 276 280 240C290 234 294 214 287 200C281 192 274 198 275 209',
      'M142 188C154 168 178 164 194 180C196 202 190 222 180 238C170 250 176 264 190 260C198 266 208 266 214 258',
      'M222 178C236 158 260 162 274 186',
      'M144 212C156 197 176 198 187 211',
      'M222 210C233 197 255 198 266 212',
      'M151 227C159 234 170 233 178 227',
      'M166 289C178 275 192 273 203 281C215 272 234 274 248 286C222 294 190 294 168 291',
      'M178 302C194 314 220 314 236 300',
      'M258 262C265 268 267 276 264 283',
    ],
    knots: [
      [167, 207],
      [243, 207],
    ],
  },
  // a long nose, pursed for a full stop; two lines between the brows where the book is kept
  tranter: {
    own: true,
    strokes: [
      'M122 163C123 170 128 176 138 181C154 191 176 189 192 175C202 165 208 156 211 148',
      'M136 86C127 93 123 102 126 112C124 126 116 140 112 150C112 158 122 160 132 156',
      'M132 110C140 101 150 101 158 109',
      'M170 108C178 99 192 100 201 111',
      'M132 124C138 117 149 117 156 124',
      'M171 123C178 116 191 116 198 124',
      'M136 132C141 137 149 137 155 132',
      'M175 132C181 137 189 136 195 131',
      'M133 171C141 167 150 169 160 166',
      'M164 110C166 115 166 119 164 123',
    ],
    knots: [
      [144, 121.5],
      [184, 121],
    ],
  },
  // he smiles while you are still speaking
  ephrem: {
    col: PALE,
    own: true,
    strokes: [
      'M147 112C140 124 138 140 143 154C144 170 154 186 170 194C186 200 204 196 214 184C222 174 226 166 228 157',
      'M151 121C157 114 167 114 174 119C177 129 173 140 168 149C164 156 171 160 180 156',
      'M189 119C198 112 208 113 216 121',
      'M151 133C157 126 167 126 173 134',
      'M189 134C196 126 206 126 212 133',
      'M154 141C159 145 165 145 170 141',
      'M158 171C170 178 190 178 207 167',
      'M173 182C179 185 187 184 192 181',
      'M217 130C221 133 221 139 217 143',
    ],
    knots: [
      [163, 130.5],
      [202, 130.5],
    ],
  },
  // nearly even; one corner of it is tired
  fleur: {
    at: 'translate(200 134) scale(.52) translate(-206 -236)',
    strokes: [
      'M138 152C128 176 130 204 139 226C142 262 158 296 180 318C196 332 218 332 234 318C258 294 272 260 275 226C285 220 288 202 281 190',
      'M145 186C157 171 178 168 192 179C199 202 197 226 190 244C190 255 202 259 214 252',
      'M221 179C234 167 254 169 268 184',
      'M147 211C159 201 178 202 188 213',
      'M222 213C233 202 251 201 264 211',
      'M154 227C160 232 170 232 177 228',
      'M171 285C184 280 194 279 204 284C214 279 228 279 246 277',
      'M189 298C198 304 212 303 222 296',
      'M252 266C257 274 257 284 253 292',
    ],
    knots: [
      [168, 208],
      [243, 207.5],
    ],
  },
  // level, exact; it has not had lunch
  sundaram: {
    at: 'translate(197 134) scale(.52) translate(-206 -236)',
    strokes: [
      'M136 160C130 182 133 204 140 222C140 252 150 286 172 310C188 326 210 330 228 318C254 298 270 266 274 232C284 228 290 210 284 198C278 190 271 196 272 207',
      'M141 192C154 183 174 181 190 187C197 208 190 230 182 248C179 259 190 265 207 258',
      'M218 187C234 180 255 183 271 194',
      'M143 215C155 204 177 205 188 216',
      'M222 216C234 204 255 204 267 215',
      'M147 231C156 241 171 242 181 233',
      'M229 233C240 242 255 240 263 231',
      'M169 290C186 287 206 287 226 288C234 288 240 291 244 297',
      'M187 303C198 308 211 307 221 302',
      'M205 180C203 187 203 193 205 199',
    ],
    knots: [
      [166, 210.5],
      [244, 210],
    ],
  },
};

/** The group `face-seen` of a figure, hidden until somebody looks. Goes into its head, after the flower. */
export function seenFace(who, shown = false) {
  const { col = DARK, at, own, strokes, knots } = FACES[who];
  const attrs = (shown ? '' : 'display="none" ') + (own ? '' : `transform="${at}"`);
  return thread(strokes, { w: own ? 2.7 : 5, col, knots, attrs });
}
