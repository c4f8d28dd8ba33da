// SPDX-License-Identifier: MIT
// Unpacks what `xz --format=lzma` packed: a quarter smaller than gzip, which is all that browsers unpack by themselves.

function unlzma(packed) {
    const header = new DataView(packed.buffer, packed.byteOffset), out = new Uint8Array(header.getUint32(5, true));
    const lc = packed[0] % 9, lp = ((packed[0] / 9) | 0) % 5, pb = (packed[0] / 45) | 0;
    const even = (count) => new Uint16Array(count).fill(1024);  // chances of a zero, in 2048ths

    // The range coder: one bit, whose chance is at a place of a table; bits that are as likely as not; numbers of some bits, from either end.
    const coder = Uint32Array.of(0xffffffff, header.getUint32(14));  // range and code: an array's numbers need no boxes
    let next = 18;
    const normalise = () => {
        coder[0] <<= 8;
        coder[1] = (coder[1] << 8) | packed[next++];
    };
    const bit = (chances, i) => {
        const chance = chances[i], bound = (coder[0] >>> 11) * chance;
        const one = coder[1] >= bound ? 1 : 0;
        if (one) {
            coder[0] -= bound;
            coder[1] -= bound;
            chances[i] = chance - (chance >>> 5);
        } else {
            coder[0] = bound;
            chances[i] = chance + ((2048 - chance) >>> 5);
        }
        if (coder[0] < 0x1000000) normalise();
        return one;
    };
    const direct = (bits) => {
        let value = 0;
        for (; bits > 0; bits--) {
            coder[0] >>>= 1;
            const one = coder[1] >= coder[0] ? 1 : 0;
            if (one) coder[1] -= coder[0];
            if (coder[0] < 0x1000000) normalise();
            value = value * 2 + one;
        }
        return value;
    };
    const number = (chances, from, bits) => {
        let value = 1;
        for (let i = 0; i < bits; i++) value = (value << 1) | bit(chances, from + value);
        return value - (1 << bits);
    };
    const reversed = (chances, from, bits) => {
        let value = 0;
        for (let i = 0, node = 1; i < bits; i++) {
            const one = bit(chances, from + node);
            node = (node << 1) | one;
            value |= one << i;
        }
        return value;
    };

    const lengths = () => {
        const choice = even(2), low = even(8 << pb), middle = even(8 << pb), high = even(256);
        return (place) => {
            if (!bit(choice, 0)) return 2 + number(low, place << 3, 3);
            return bit(choice, 1) ? 18 + number(high, 0, 8) : 10 + number(middle, place << 3, 3);
        };
    };
    const literals = even(0x300 << (lc + lp)), isMatch = even(12 << pb), isRepeat = even(12), isOther = even(12), isLong = even(12 << pb), isThird = even(12), isFourth = even(12);
    const slots = even(4 << 6), distances = even(128), aligned = even(16), ofMatch = lengths(), ofRepeat = lengths();
    const distanceOf = (length) => {
        const slot = number(slots, Math.min(length - 2, 3) << 6, 6);
        if (slot < 4) return slot;
        const bits = (slot >> 1) - 1, base = (2 | (slot & 1)) * 2 ** bits;
        return slot < 14 ? base + reversed(distances, base - slot, bits) : base + direct(bits - 4) * 16 + reversed(aligned, 0, 4);
    };

    let state = 0, at = 0;
    const last = Int32Array.of(0, 0, 0, 0);  // the last four distances, less one
    while (at < out.length) {
        const place = at & ((1 << pb) - 1);
        if (!bit(isMatch, (state << pb) + place)) {
            const before = at ? out[at - 1] : 0, from = 0x300 * (((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
            let symbol = 1;
            if (state >= 7) {
                let match = out[at - last[0] - 1], same = true;
                while (same && symbol < 0x100) {
                    const expected = (match >> 7) & 1;
                    match <<= 1;
                    const one = bit(literals, from + ((1 + expected) << 8) + symbol);
                    symbol = (symbol << 1) | one;
                    same = one === expected;
                }
            }
            while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, from + symbol);
            out[at++] = symbol;
            state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
            continue;
        }
        let length = 1;  // again the byte that is one distance back
        if (!bit(isRepeat, state)) {
            length = ofMatch(place);
            last.copyWithin(1, 0);
            last[0] = distanceOf(length);
            state = state < 7 ? 7 : 10;
        } else {
            const which = !bit(isOther, state) ? 0 : !bit(isThird, state) ? 1 : 2 + bit(isFourth, state);
            const short = which === 0 && !bit(isLong, (state << pb) + place);
            const distance = last[which];
            last.copyWithin(1, 0, which);
            last[0] = distance;
            if (!short) length = ofRepeat(place);
            state = (short ? 9 : 8) + (state < 7 ? 0 : short ? 2 : 3);
        }
        for (const end = Math.min(at + length, out.length); at < end; at++) out[at] = out[at - last[0] - 1];
    }
    return out;
}
