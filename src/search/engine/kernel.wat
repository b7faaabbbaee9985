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

  ;; How many bits two sets share. a, b: byte addresses, bytes: their length, a multiple of 64.
  (func (export "shared") (param $a i32) (param $b i32) (param $bytes i32) (result i32)
    (local $end i32) (local $sum v128) (local $x v128)
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (block $done (loop $l
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      (local.set $x
        (i8x16.add
          (i8x16.add
            (i8x16.popcnt (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))
            (i8x16.popcnt (v128.and (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
          (i8x16.add
            (i8x16.popcnt (v128.and (v128.load offset=32 (local.get $a)) (v128.load offset=32 (local.get $b))))
            (i8x16.popcnt (v128.and (v128.load offset=48 (local.get $a)) (v128.load offset=48 (local.get $b)))))))
      (local.set $sum (i32x4.add (local.get $sum) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $x)))))
      (local.set $a (i32.add (local.get $a) (i32.const 64)))
      (local.set $b (i32.add (local.get $b) (i32.const 64)))
      (br $l)))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
