(module
  (import "e" "m" (memory 1 65536 shared))

  ;; Counts the values of n records. d: record numbers (u32), off: starts of their rows (u32), v: values (u16), c: counters (u32). Byte addresses.
  (func (export "countNarrow") (param $d i32) (param $n i32) (param $off i32) (param $v i32) (param $c i32)
    (local $de i32) (local $p i32) (local $e i32) (local $x i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $x (i32.add (local.get $off) (i32.shl (i32.load (local.get $d)) (i32.const 2))))
      (local.set $p (i32.add (local.get $v) (i32.shl (i32.load (local.get $x)) (i32.const 1))))
      (local.set $e (i32.add (local.get $v) (i32.shl (i32.load offset=4 (local.get $x)) (i32.const 1))))
      (block $b (loop $k
        (br_if $b (i32.ge_u (local.get $p) (local.get $e)))
        (local.set $x (i32.add (local.get $c) (i32.shl (i32.load16_u (local.get $p)) (i32.const 2))))
        (i32.store (local.get $x) (i32.add (i32.load (local.get $x)) (i32.const 1)))
        (local.set $p (i32.add (local.get $p) (i32.const 2)))
        (br $k)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l))))

  ;; The same for values of four bytes: segments with more than 65,536 different values.
  (func (export "countWide") (param $d i32) (param $n i32) (param $off i32) (param $v i32) (param $c i32)
    (local $de i32) (local $p i32) (local $e i32) (local $x i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $x (i32.add (local.get $off) (i32.shl (i32.load (local.get $d)) (i32.const 2))))
      (local.set $p (i32.add (local.get $v) (i32.shl (i32.load (local.get $x)) (i32.const 2))))
      (local.set $e (i32.add (local.get $v) (i32.shl (i32.load offset=4 (local.get $x)) (i32.const 2))))
      (block $b (loop $k
        (br_if $b (i32.ge_u (local.get $p) (local.get $e)))
        (local.set $x (i32.add (local.get $c) (i32.shl (i32.load (local.get $p)) (i32.const 2))))
        (i32.store (local.get $x) (i32.add (i32.load (local.get $x)) (i32.const 1)))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br $k)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l))))

  ;; Counts the codes of n records in a column. d: record numbers (u32), col: codes (u8), c: counters (u32).
  (func (export "countBytes") (param $d i32) (param $n i32) (param $col i32) (param $c i32)
    (local $de i32) (local $x i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $x (i32.add (local.get $c) (i32.shl (i32.load8_u (i32.add (local.get $col) (i32.load (local.get $d)))) (i32.const 2))))
      (i32.store (local.get $x) (i32.add (i32.load (local.get $x)) (i32.const 1)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l))))

  ;; The same for codes of two bytes.
  (func (export "countHalves") (param $d i32) (param $n i32) (param $col i32) (param $c i32)
    (local $de i32) (local $x i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $x (i32.add (local.get $c) (i32.shl (i32.load16_u (i32.add (local.get $col) (i32.shl (i32.load (local.get $d)) (i32.const 1)))) (i32.const 2))))
      (i32.store (local.get $x) (i32.add (i32.load (local.get $x)) (i32.const 1)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l))))

  ;; The same for codes of four bytes.
  (func (export "countWords") (param $d i32) (param $n i32) (param $col i32) (param $c i32)
    (local $de i32) (local $x i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $x (i32.add (local.get $c) (i32.shl (i32.load (i32.add (local.get $col) (i32.shl (i32.load (local.get $d)) (i32.const 2)))) (i32.const 2))))
      (i32.store (local.get $x) (i32.add (i32.load (local.get $x)) (i32.const 1)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l))))

  ;; Writes the records of a set, ascending, from d on and says how many. s: the set, bytes: its length, a multiple of 8.
  (func (export "list") (param $s i32) (param $bytes i32) (param $d i32) (result i32)
    (local $at i32) (local $w i64) (local $start i32)
    (local.set $start (local.get $d))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $at) (local.get $bytes)))
      (local.set $w (i64.load (i32.add (local.get $s) (local.get $at))))
      (block $e (loop $k
        (br_if $e (i64.eqz (local.get $w)))
        (i32.store (local.get $d) (i32.add (i32.shl (local.get $at) (i32.const 3)) (i32.wrap_i64 (i64.ctz (local.get $w)))))
        (local.set $d (i32.add (local.get $d) (i32.const 4)))
        (local.set $w (i64.and (local.get $w) (i64.sub (local.get $w) (i64.const 1))))
        (br $k)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $l)))
    (i32.shr_u (i32.sub (local.get $d) (local.get $start)) (i32.const 2)))

  ;; How many bits two sets share. a, b: byte addresses, bytes: their length, a multiple of 32.
  (func (export "shared") (param $a i32) (param $b i32) (param $bytes i32) (result i32)
    (local $end i32) (local $sum i64)
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add
          (i64.popcnt (i64.and (i64.load (local.get $a)) (i64.load (local.get $b))))
          (i64.popcnt (i64.and (i64.load offset=8 (local.get $a)) (i64.load offset=8 (local.get $b)))))
        (i64.add
          (i64.popcnt (i64.and (i64.load offset=16 (local.get $a)) (i64.load offset=16 (local.get $b))))
          (i64.popcnt (i64.and (i64.load offset=24 (local.get $a)) (i64.load offset=24 (local.get $b))))))))
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (br $l)))
    (i32.wrap_i64 (local.get $sum)))

  ;; How many of n records are in a set. s: the set, d: record numbers (u32).
  (func (export "held") (param $s i32) (param $d i32) (param $n i32) (result i32)
    (local $de i32) (local $r i32) (local $sum i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $r (i32.load (local.get $d)))
      (local.set $sum (i32.add (local.get $sum) (i32.and (i32.const 1) (i32.shr_u
        (i32.load (i32.add (local.get $s) (i32.shl (i32.shr_u (local.get $r) (i32.const 5)) (i32.const 2))))
        (local.get $r)))))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l)))
    (local.get $sum))

  ;; Puts n records into a set.
  (func (export "mark") (param $s i32) (param $d i32) (param $n i32)
    (local $de i32) (local $r i32) (local $x i32)
    (local.set $de (i32.add (local.get $d) (i32.shl (local.get $n) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $d) (local.get $de)))
      (local.set $r (i32.load (local.get $d)))
      (local.set $x (i32.add (local.get $s) (i32.shl (i32.shr_u (local.get $r) (i32.const 5)) (i32.const 2))))
      (i32.store (local.get $x) (i32.or (i32.load (local.get $x)) (i32.shl (i32.const 1) (local.get $r))))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br $l))))

  ;; Adds the counts of the codes from..to of sets to those of their values. c: counters (u32), s: where each set begins (u32), v: values (u32).
  (func (export "unfold") (param $c i32) (param $from i32) (param $to i32) (param $s i32) (param $v i32)
    (local $n i32) (local $at i32) (local $end i32) (local $p i32) (local $pe i32) (local $x i32)
    (local.set $at (i32.add (local.get $c) (i32.shl (local.get $from) (i32.const 2))))
    (local.set $end (i32.add (local.get $c) (i32.shl (local.get $to) (i32.const 2))))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $n (i32.load (local.get $at)))
      (if (local.get $n) (then
        (local.set $p (i32.add (local.get $v) (i32.shl (i32.load (local.get $s)) (i32.const 2))))
        (local.set $pe (i32.add (local.get $v) (i32.shl (i32.load offset=4 (local.get $s)) (i32.const 2))))
        (block $b (loop $k
          (br_if $b (i32.ge_u (local.get $p) (local.get $pe)))
          (local.set $x (i32.add (local.get $c) (i32.shl (i32.load (local.get $p)) (i32.const 2))))
          (i32.store (local.get $x) (i32.add (i32.load (local.get $x)) (local.get $n)))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (br $k)))))
      (local.set $s (i32.add (local.get $s) (i32.const 4)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $l))))

  ;; Writes the places of those of n counters that are not zero, ascending, from d on and says how many.
  (func (export "counted") (param $c i32) (param $n i32) (param $d i32) (result i32)
    (local $i i32) (local $start i32)
    (local.set $start (local.get $d))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $i) (local.get $n)))
      (i32.store (local.get $d) (local.get $i))
      (local.set $d (i32.add (local.get $d) (i32.shl (i32.ne (i32.load (i32.add (local.get $c) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 0)) (i32.const 2))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l)))
    (i32.shr_u (i32.sub (local.get $d) (local.get $start)) (i32.const 2))))
