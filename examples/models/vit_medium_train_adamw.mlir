module @jit_one attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32>, %arg1: tensor<4x4x3x128xf32>, %arg2: tensor<128xf32>, %arg3: tensor<512x128xf32>, %arg4: tensor<512xf32>, %arg5: tensor<128x512xf32>, %arg6: tensor<128xf32>, %arg7: tensor<512x128xf32>, %arg8: tensor<512xf32>, %arg9: tensor<128x512xf32>, %arg10: tensor<128xf32>, %arg11: tensor<512x128xf32>, %arg12: tensor<512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<128xf32>, %arg15: tensor<512x128xf32>, %arg16: tensor<512xf32>, %arg17: tensor<128x512xf32>, %arg18: tensor<100xf32>, %arg19: tensor<128x100xf32>, %arg20: tensor<128xf32>, %arg21: tensor<128xf32>, %arg22: tensor<128xf32>, %arg23: tensor<128xf32>, %arg24: tensor<128xf32>, %arg25: tensor<128xf32>, %arg26: tensor<128xf32>, %arg27: tensor<128xf32>, %arg28: tensor<128xf32>, %arg29: tensor<128xf32>, %arg30: tensor<128xf32>, %arg31: tensor<128xf32>, %arg32: tensor<128xf32>, %arg33: tensor<128xf32>, %arg34: tensor<128xf32>, %arg35: tensor<128xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128xf32>, %arg38: tensor<4x32xf32>, %arg39: tensor<128x4x32xf32>, %arg40: tensor<128xf32>, %arg41: tensor<4x32x128xf32>, %arg42: tensor<4x32xf32>, %arg43: tensor<128x4x32xf32>, %arg44: tensor<4x32xf32>, %arg45: tensor<128x4x32xf32>, %arg46: tensor<4x32xf32>, %arg47: tensor<128x4x32xf32>, %arg48: tensor<128xf32>, %arg49: tensor<4x32x128xf32>, %arg50: tensor<4x32xf32>, %arg51: tensor<128x4x32xf32>, %arg52: tensor<4x32xf32>, %arg53: tensor<128x4x32xf32>, %arg54: tensor<4x32xf32>, %arg55: tensor<128x4x32xf32>, %arg56: tensor<128xf32>, %arg57: tensor<4x32x128xf32>, %arg58: tensor<4x32xf32>, %arg59: tensor<128x4x32xf32>, %arg60: tensor<4x32xf32>, %arg61: tensor<128x4x32xf32>, %arg62: tensor<4x32xf32>, %arg63: tensor<128x4x32xf32>, %arg64: tensor<128xf32>, %arg65: tensor<4x32x128xf32>, %arg66: tensor<4x32xf32>, %arg67: tensor<128x4x32xf32>, %arg68: tensor<4x32xf32>, %arg69: tensor<128x4x32xf32>, %arg70: tensor<64x128xf32>, %arg71: tensor<i32>, %arg72: tensor<128xf32>, %arg73: tensor<4x4x3x128xf32>, %arg74: tensor<128xf32>, %arg75: tensor<512x128xf32>, %arg76: tensor<512xf32>, %arg77: tensor<128x512xf32>, %arg78: tensor<128xf32>, %arg79: tensor<512x128xf32>, %arg80: tensor<512xf32>, %arg81: tensor<128x512xf32>, %arg82: tensor<128xf32>, %arg83: tensor<512x128xf32>, %arg84: tensor<512xf32>, %arg85: tensor<128x512xf32>, %arg86: tensor<128xf32>, %arg87: tensor<512x128xf32>, %arg88: tensor<512xf32>, %arg89: tensor<128x512xf32>, %arg90: tensor<100xf32>, %arg91: tensor<128x100xf32>, %arg92: tensor<128xf32>, %arg93: tensor<128xf32>, %arg94: tensor<128xf32>, %arg95: tensor<128xf32>, %arg96: tensor<128xf32>, %arg97: tensor<128xf32>, %arg98: tensor<128xf32>, %arg99: tensor<128xf32>, %arg100: tensor<128xf32>, %arg101: tensor<128xf32>, %arg102: tensor<128xf32>, %arg103: tensor<128xf32>, %arg104: tensor<128xf32>, %arg105: tensor<128xf32>, %arg106: tensor<128xf32>, %arg107: tensor<128xf32>, %arg108: tensor<128xf32>, %arg109: tensor<128xf32>, %arg110: tensor<4x32xf32>, %arg111: tensor<128x4x32xf32>, %arg112: tensor<128xf32>, %arg113: tensor<4x32x128xf32>, %arg114: tensor<4x32xf32>, %arg115: tensor<128x4x32xf32>, %arg116: tensor<4x32xf32>, %arg117: tensor<128x4x32xf32>, %arg118: tensor<4x32xf32>, %arg119: tensor<128x4x32xf32>, %arg120: tensor<128xf32>, %arg121: tensor<4x32x128xf32>, %arg122: tensor<4x32xf32>, %arg123: tensor<128x4x32xf32>, %arg124: tensor<4x32xf32>, %arg125: tensor<128x4x32xf32>, %arg126: tensor<4x32xf32>, %arg127: tensor<128x4x32xf32>, %arg128: tensor<128xf32>, %arg129: tensor<4x32x128xf32>, %arg130: tensor<4x32xf32>, %arg131: tensor<128x4x32xf32>, %arg132: tensor<4x32xf32>, %arg133: tensor<128x4x32xf32>, %arg134: tensor<4x32xf32>, %arg135: tensor<128x4x32xf32>, %arg136: tensor<128xf32>, %arg137: tensor<4x32x128xf32>, %arg138: tensor<4x32xf32>, %arg139: tensor<128x4x32xf32>, %arg140: tensor<4x32xf32>, %arg141: tensor<128x4x32xf32>, %arg142: tensor<64x128xf32>, %arg143: tensor<128xf32>, %arg144: tensor<4x4x3x128xf32>, %arg145: tensor<128xf32>, %arg146: tensor<512x128xf32>, %arg147: tensor<512xf32>, %arg148: tensor<128x512xf32>, %arg149: tensor<128xf32>, %arg150: tensor<512x128xf32>, %arg151: tensor<512xf32>, %arg152: tensor<128x512xf32>, %arg153: tensor<128xf32>, %arg154: tensor<512x128xf32>, %arg155: tensor<512xf32>, %arg156: tensor<128x512xf32>, %arg157: tensor<128xf32>, %arg158: tensor<512x128xf32>, %arg159: tensor<512xf32>, %arg160: tensor<128x512xf32>, %arg161: tensor<100xf32>, %arg162: tensor<128x100xf32>, %arg163: tensor<128xf32>, %arg164: tensor<128xf32>, %arg165: tensor<128xf32>, %arg166: tensor<128xf32>, %arg167: tensor<128xf32>, %arg168: tensor<128xf32>, %arg169: tensor<128xf32>, %arg170: tensor<128xf32>, %arg171: tensor<128xf32>, %arg172: tensor<128xf32>, %arg173: tensor<128xf32>, %arg174: tensor<128xf32>, %arg175: tensor<128xf32>, %arg176: tensor<128xf32>, %arg177: tensor<128xf32>, %arg178: tensor<128xf32>, %arg179: tensor<128xf32>, %arg180: tensor<128xf32>, %arg181: tensor<4x32xf32>, %arg182: tensor<128x4x32xf32>, %arg183: tensor<128xf32>, %arg184: tensor<4x32x128xf32>, %arg185: tensor<4x32xf32>, %arg186: tensor<128x4x32xf32>, %arg187: tensor<4x32xf32>, %arg188: tensor<128x4x32xf32>, %arg189: tensor<4x32xf32>, %arg190: tensor<128x4x32xf32>, %arg191: tensor<128xf32>, %arg192: tensor<4x32x128xf32>, %arg193: tensor<4x32xf32>, %arg194: tensor<128x4x32xf32>, %arg195: tensor<4x32xf32>, %arg196: tensor<128x4x32xf32>, %arg197: tensor<4x32xf32>, %arg198: tensor<128x4x32xf32>, %arg199: tensor<128xf32>, %arg200: tensor<4x32x128xf32>, %arg201: tensor<4x32xf32>, %arg202: tensor<128x4x32xf32>, %arg203: tensor<4x32xf32>, %arg204: tensor<128x4x32xf32>, %arg205: tensor<4x32xf32>, %arg206: tensor<128x4x32xf32>, %arg207: tensor<128xf32>, %arg208: tensor<4x32x128xf32>, %arg209: tensor<4x32xf32>, %arg210: tensor<128x4x32xf32>, %arg211: tensor<4x32xf32>, %arg212: tensor<128x4x32xf32>, %arg213: tensor<64x128xf32>, %arg214: tensor<16x32x32x3xf32>, %arg215: tensor<16xi32>) -> (tensor<128xf32> {jax.result_info = "result[0]['params']['Conv_0']['bias']"}, tensor<4x4x3x128xf32> {jax.result_info = "result[0]['params']['Conv_0']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['Dense_0']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[0]['params']['Dense_0']['kernel']"}, tensor<512xf32> {jax.result_info = "result[0]['params']['Dense_1']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[0]['params']['Dense_1']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['Dense_2']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[0]['params']['Dense_2']['kernel']"}, tensor<512xf32> {jax.result_info = "result[0]['params']['Dense_3']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[0]['params']['Dense_3']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['Dense_4']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[0]['params']['Dense_4']['kernel']"}, tensor<512xf32> {jax.result_info = "result[0]['params']['Dense_5']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[0]['params']['Dense_5']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['Dense_6']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[0]['params']['Dense_6']['kernel']"}, tensor<512xf32> {jax.result_info = "result[0]['params']['Dense_7']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[0]['params']['Dense_7']['kernel']"}, tensor<100xf32> {jax.result_info = "result[0]['params']['Dense_8']['bias']"}, tensor<128x100xf32> {jax.result_info = "result[0]['params']['Dense_8']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_0']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_0']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_1']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_1']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_2']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_2']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_3']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_3']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_4']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_4']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_5']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_5']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_6']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_6']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_7']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_7']['scale']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_8']['bias']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['LayerNorm_8']['scale']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_2']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[0]['params']['MultiHeadDotProductAttention_3']['value']['kernel']"}, tensor<64x128xf32> {jax.result_info = "result[0]['params']['position']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Conv_0']['bias']"}, tensor<4x4x3x128xf32> {jax.result_info = "result[1][0].mu['params']['Conv_0']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_0']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_0']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_1']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_1']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_2']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_2']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_3']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_3']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_4']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_4']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_5']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_5']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_6']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].mu['params']['Dense_6']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_7']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].mu['params']['Dense_7']['kernel']"}, tensor<100xf32> {jax.result_info = "result[1][0].mu['params']['Dense_8']['bias']"}, tensor<128x100xf32> {jax.result_info = "result[1][0].mu['params']['Dense_8']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_0']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_0']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_1']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_1']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_2']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_2']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_3']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_3']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_4']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_4']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_5']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_5']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_6']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_6']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_7']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_7']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_8']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['LayerNorm_8']['scale']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_2']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].mu['params']['MultiHeadDotProductAttention_3']['value']['kernel']"}, tensor<64x128xf32> {jax.result_info = "result[1][0].mu['params']['position']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Conv_0']['bias']"}, tensor<4x4x3x128xf32> {jax.result_info = "result[1][0].nu['params']['Conv_0']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_0']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_0']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_1']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_1']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_2']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_2']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_3']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_3']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_4']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_4']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_5']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_5']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_6']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1][0].nu['params']['Dense_6']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_7']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1][0].nu['params']['Dense_7']['kernel']"}, tensor<100xf32> {jax.result_info = "result[1][0].nu['params']['Dense_8']['bias']"}, tensor<128x100xf32> {jax.result_info = "result[1][0].nu['params']['Dense_8']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_0']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_0']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_1']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_1']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_2']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_2']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_3']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_3']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_4']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_4']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_5']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_5']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_6']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_6']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_7']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_7']['scale']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_8']['bias']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['LayerNorm_8']['scale']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_0']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_1']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_2']['value']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['key']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['key']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['out']['bias']"}, tensor<4x32x128xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['out']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['query']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['query']['kernel']"}, tensor<4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['value']['bias']"}, tensor<128x4x32xf32> {jax.result_info = "result[1][0].nu['params']['MultiHeadDotProductAttention_3']['value']['kernel']"}, tensor<64x128xf32> {jax.result_info = "result[1][0].nu['params']['position']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg214, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<16x32x32x3xf32>, tensor<4x4x3x128xf32>) -> tensor<16x8x8x128xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x128xf32>) -> tensor<16x8x8x128xf32>
    %3 = stablehlo.add %0, %2 : tensor<16x8x8x128xf32>
    %4 = stablehlo.reshape %3 : (tensor<16x8x8x128xf32>) -> tensor<16x64x128xf32>
    %5 = stablehlo.broadcast_in_dim %arg70, dims = [1, 2] : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x64x128xf32>) -> tensor<16x64x128xf32>
    %7 = stablehlo.add %4, %6 : tensor<16x64x128xf32>
    %8 = chlo.square %7 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<16x64x128xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_1 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %13 = stablehlo.divide %11, %12 : tensor<16x64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_3 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %16 = stablehlo.divide %14, %15 : tensor<16x64xf32>
    %17 = chlo.square %13 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %19 = stablehlo.multiply %18, %13 : tensor<16x64xf32>
    %20 = stablehlo.subtract %16, %17 : tensor<16x64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %22 = stablehlo.maximum %21, %20 : tensor<16x64xf32>
    %23 = stablehlo.compare EQ, %20, %22, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %26 = stablehlo.select %23, %24, %25 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %28 = stablehlo.compare EQ, %27, %22, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %31 = stablehlo.select %28, %29, %30 : tensor<16x64xi1>, tensor<16x64xf32>
    %32 = stablehlo.divide %26, %31 : tensor<16x64xf32>
    %33 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %34 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %36 = stablehlo.subtract %7, %35 : tensor<16x64x128xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %38 = stablehlo.add %34, %37 : tensor<16x64x1xf32>
    %39 = stablehlo.rsqrt %38 : tensor<16x64x1xf32>
    %40 = stablehlo.divide %39, %38 : tensor<16x64x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<16x64x1xf32>
    %43 = stablehlo.reshape %arg21 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %44 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<16x64x128xf32>
    %47 = stablehlo.multiply %36, %46 : tensor<16x64x128xf32>
    %48 = stablehlo.reshape %arg20 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %50 = stablehlo.add %47, %49 : tensor<16x64x128xf32>
    %51 = stablehlo.dot_general %50, %arg43, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %52 = stablehlo.reshape %arg42 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %54 = stablehlo.add %51, %53 : tensor<16x64x4x32xf32>
    %55 = stablehlo.dot_general %50, %arg39, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %56 = stablehlo.reshape %arg38 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %58 = stablehlo.add %55, %57 : tensor<16x64x4x32xf32>
    %59 = stablehlo.dot_general %50, %arg45, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %60 = stablehlo.reshape %arg44 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %62 = stablehlo.add %59, %61 : tensor<16x64x4x32xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %63 = stablehlo.sqrt %cst_13 : tensor<f32>
    %64 = stablehlo.convert %63 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %66 = stablehlo.divide %54, %65 : tensor<16x64x4x32xf32>
    %67 = stablehlo.dot_general %66, %58, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %69 = stablehlo.reshape %68 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %71 = stablehlo.compare EQ, %67, %70, FLOAT : (tensor<16x4x64x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x64x64xi1>
    %72 = stablehlo.convert %71 : (tensor<16x4x64x64xi1>) -> tensor<16x4x64x64xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_15) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %75 = stablehlo.maximum %74, %68 : tensor<16x4x64xf32>
    %76 = stablehlo.compare EQ, %68, %75, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %79 = stablehlo.select %76, %77, %78 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %81 = stablehlo.compare EQ, %80, %75, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %84 = stablehlo.select %81, %82, %83 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %85 = stablehlo.divide %79, %84 : tensor<16x4x64xf32>
    %86 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %88 = stablehlo.subtract %67, %87 : tensor<16x4x64x64xf32>
    %89 = stablehlo.exponential %88 : tensor<16x4x64x64xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %93 = stablehlo.divide %89, %92 : tensor<16x4x64x64xf32>
    %94 = stablehlo.multiply %91, %91 : tensor<16x4x64x1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<16x4x64x1xf32>
    %96 = stablehlo.divide %95, %94 : tensor<16x4x64x1xf32>
    %97 = stablehlo.dot_general %62, %93, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %98 = stablehlo.transpose %97, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %99 = stablehlo.dot_general %98, %arg41, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<4x32x128xf32>) -> tensor<16x64x128xf32>
    %100 = stablehlo.reshape %arg40 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %102 = stablehlo.add %99, %101 : tensor<16x64x128xf32>
    %103 = stablehlo.add %7, %102 : tensor<16x64x128xf32>
    %104 = chlo.square %103 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %106 = stablehlo.multiply %105, %103 : tensor<16x64x128xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%103 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_26 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %109 = stablehlo.divide %107, %108 : tensor<16x64xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%104 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_28 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %112 = stablehlo.divide %110, %111 : tensor<16x64xf32>
    %113 = chlo.square %109 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %115 = stablehlo.multiply %114, %109 : tensor<16x64xf32>
    %116 = stablehlo.subtract %112, %113 : tensor<16x64xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %118 = stablehlo.maximum %117, %116 : tensor<16x64xf32>
    %119 = stablehlo.compare EQ, %116, %118, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %122 = stablehlo.select %119, %120, %121 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %124 = stablehlo.compare EQ, %123, %118, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %127 = stablehlo.select %124, %125, %126 : tensor<16x64xi1>, tensor<16x64xf32>
    %128 = stablehlo.divide %122, %127 : tensor<16x64xf32>
    %129 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %130 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %131 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %132 = stablehlo.subtract %103, %131 : tensor<16x64x128xf32>
    %cst_36 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %134 = stablehlo.add %130, %133 : tensor<16x64x1xf32>
    %135 = stablehlo.rsqrt %134 : tensor<16x64x1xf32>
    %136 = stablehlo.divide %135, %134 : tensor<16x64x1xf32>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<16x64x1xf32>
    %139 = stablehlo.reshape %arg23 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %140 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %141 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<16x64x128xf32>
    %143 = stablehlo.multiply %132, %142 : tensor<16x64x128xf32>
    %144 = stablehlo.reshape %arg22 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %146 = stablehlo.add %143, %145 : tensor<16x64x128xf32>
    %147 = stablehlo.dot_general %146, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x512xf32>) -> tensor<16x64x512xf32>
    %148 = stablehlo.reshape %arg4 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<16x64x512xf32>
    %150 = stablehlo.add %147, %149 : tensor<16x64x512xf32>
    %151 = stablehlo.multiply %150, %150 : tensor<16x64x512xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<16x64x512xf32>
    %153 = stablehlo.multiply %150, %150 : tensor<16x64x512xf32>
    %cst_38 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %155 = stablehlo.multiply %154, %153 : tensor<16x64x512xf32>
    %cst_39 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %157 = stablehlo.multiply %156, %152 : tensor<16x64x512xf32>
    %158 = stablehlo.add %150, %157 : tensor<16x64x512xf32>
    %cst_40 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %160 = stablehlo.multiply %159, %158 : tensor<16x64x512xf32>
    %161 = stablehlo.tanh %160 : tensor<16x64x512xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %163 = stablehlo.subtract %162, %161 : tensor<16x64x512xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %165 = stablehlo.add %164, %161 : tensor<16x64x512xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %167 = stablehlo.multiply %166, %165 : tensor<16x64x512xf32>
    %168 = stablehlo.multiply %150, %167 : tensor<16x64x512xf32>
    %169 = stablehlo.dot_general %168, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<512x128xf32>) -> tensor<16x64x128xf32>
    %170 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %172 = stablehlo.add %169, %171 : tensor<16x64x128xf32>
    %173 = stablehlo.add %103, %172 : tensor<16x64x128xf32>
    %174 = chlo.square %173 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %176 = stablehlo.multiply %175, %173 : tensor<16x64x128xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.reduce(%173 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_46 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %179 = stablehlo.divide %177, %178 : tensor<16x64xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%174 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_48 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %182 = stablehlo.divide %180, %181 : tensor<16x64xf32>
    %183 = chlo.square %179 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %185 = stablehlo.multiply %184, %179 : tensor<16x64xf32>
    %186 = stablehlo.subtract %182, %183 : tensor<16x64xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %188 = stablehlo.maximum %187, %186 : tensor<16x64xf32>
    %189 = stablehlo.compare EQ, %186, %188, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %192 = stablehlo.select %189, %190, %191 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %194 = stablehlo.compare EQ, %193, %188, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %197 = stablehlo.select %194, %195, %196 : tensor<16x64xi1>, tensor<16x64xf32>
    %198 = stablehlo.divide %192, %197 : tensor<16x64xf32>
    %199 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %200 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %201 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %202 = stablehlo.subtract %173, %201 : tensor<16x64x128xf32>
    %cst_56 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %204 = stablehlo.add %200, %203 : tensor<16x64x1xf32>
    %205 = stablehlo.rsqrt %204 : tensor<16x64x1xf32>
    %206 = stablehlo.divide %205, %204 : tensor<16x64x1xf32>
    %cst_57 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %208 = stablehlo.multiply %207, %206 : tensor<16x64x1xf32>
    %209 = stablehlo.reshape %arg25 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %210 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %211 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<16x64x128xf32>
    %213 = stablehlo.multiply %202, %212 : tensor<16x64x128xf32>
    %214 = stablehlo.reshape %arg24 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %216 = stablehlo.add %213, %215 : tensor<16x64x128xf32>
    %217 = stablehlo.dot_general %216, %arg51, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %218 = stablehlo.reshape %arg50 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %220 = stablehlo.add %217, %219 : tensor<16x64x4x32xf32>
    %221 = stablehlo.dot_general %216, %arg47, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %222 = stablehlo.reshape %arg46 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %224 = stablehlo.add %221, %223 : tensor<16x64x4x32xf32>
    %225 = stablehlo.dot_general %216, %arg53, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %226 = stablehlo.reshape %arg52 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %228 = stablehlo.add %225, %227 : tensor<16x64x4x32xf32>
    %cst_58 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %229 = stablehlo.sqrt %cst_58 : tensor<f32>
    %230 = stablehlo.convert %229 : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %232 = stablehlo.divide %220, %231 : tensor<16x64x4x32xf32>
    %233 = stablehlo.dot_general %232, %224, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %cst_59 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_59) applies stablehlo.maximum across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %235 = stablehlo.reshape %234 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %237 = stablehlo.compare EQ, %233, %236, FLOAT : (tensor<16x4x64x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x64x64xi1>
    %238 = stablehlo.convert %237 : (tensor<16x4x64x64xi1>) -> tensor<16x4x64x64xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_60) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %cst_61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %241 = stablehlo.maximum %240, %234 : tensor<16x4x64xf32>
    %242 = stablehlo.compare EQ, %234, %241, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %245 = stablehlo.select %242, %243, %244 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %cst_64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %247 = stablehlo.compare EQ, %246, %241, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_65 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %250 = stablehlo.select %247, %248, %249 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %251 = stablehlo.divide %245, %250 : tensor<16x4x64xf32>
    %252 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %254 = stablehlo.subtract %233, %253 : tensor<16x4x64x64xf32>
    %255 = stablehlo.exponential %254 : tensor<16x4x64x64xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.reduce(%255 init: %cst_67) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %259 = stablehlo.divide %255, %258 : tensor<16x4x64x64xf32>
    %260 = stablehlo.multiply %257, %257 : tensor<16x4x64x1xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<16x4x64x1xf32>
    %262 = stablehlo.divide %261, %260 : tensor<16x4x64x1xf32>
    %263 = stablehlo.dot_general %228, %259, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %264 = stablehlo.transpose %263, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %265 = stablehlo.dot_general %264, %arg49, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<4x32x128xf32>) -> tensor<16x64x128xf32>
    %266 = stablehlo.reshape %arg48 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %268 = stablehlo.add %265, %267 : tensor<16x64x128xf32>
    %269 = stablehlo.add %173, %268 : tensor<16x64x128xf32>
    %270 = chlo.square %269 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %272 = stablehlo.multiply %271, %269 : tensor<16x64x128xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.reduce(%269 init: %cst_70) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_71 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %275 = stablehlo.divide %273, %274 : tensor<16x64xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.reduce(%270 init: %cst_72) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_73 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %278 = stablehlo.divide %276, %277 : tensor<16x64xf32>
    %279 = chlo.square %275 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_74 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %281 = stablehlo.multiply %280, %275 : tensor<16x64xf32>
    %282 = stablehlo.subtract %278, %279 : tensor<16x64xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %284 = stablehlo.maximum %283, %282 : tensor<16x64xf32>
    %285 = stablehlo.compare EQ, %282, %284, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %288 = stablehlo.select %285, %286, %287 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %290 = stablehlo.compare EQ, %289, %284, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_79 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %293 = stablehlo.select %290, %291, %292 : tensor<16x64xi1>, tensor<16x64xf32>
    %294 = stablehlo.divide %288, %293 : tensor<16x64xf32>
    %295 = stablehlo.broadcast_in_dim %275, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %296 = stablehlo.broadcast_in_dim %284, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %297 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %298 = stablehlo.subtract %269, %297 : tensor<16x64x128xf32>
    %cst_81 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %300 = stablehlo.add %296, %299 : tensor<16x64x1xf32>
    %301 = stablehlo.rsqrt %300 : tensor<16x64x1xf32>
    %302 = stablehlo.divide %301, %300 : tensor<16x64x1xf32>
    %cst_82 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %304 = stablehlo.multiply %303, %302 : tensor<16x64x1xf32>
    %305 = stablehlo.reshape %arg27 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %306 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %307 = stablehlo.broadcast_in_dim %305, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %308 = stablehlo.multiply %306, %307 : tensor<16x64x128xf32>
    %309 = stablehlo.multiply %298, %308 : tensor<16x64x128xf32>
    %310 = stablehlo.reshape %arg26 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %312 = stablehlo.add %309, %311 : tensor<16x64x128xf32>
    %313 = stablehlo.dot_general %312, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x512xf32>) -> tensor<16x64x512xf32>
    %314 = stablehlo.reshape %arg8 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<16x64x512xf32>
    %316 = stablehlo.add %313, %315 : tensor<16x64x512xf32>
    %317 = stablehlo.multiply %316, %316 : tensor<16x64x512xf32>
    %318 = stablehlo.multiply %317, %316 : tensor<16x64x512xf32>
    %319 = stablehlo.multiply %316, %316 : tensor<16x64x512xf32>
    %cst_83 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %321 = stablehlo.multiply %320, %319 : tensor<16x64x512xf32>
    %cst_84 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %323 = stablehlo.multiply %322, %318 : tensor<16x64x512xf32>
    %324 = stablehlo.add %316, %323 : tensor<16x64x512xf32>
    %cst_85 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %326 = stablehlo.multiply %325, %324 : tensor<16x64x512xf32>
    %327 = stablehlo.tanh %326 : tensor<16x64x512xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %329 = stablehlo.subtract %328, %327 : tensor<16x64x512xf32>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %331 = stablehlo.add %330, %327 : tensor<16x64x512xf32>
    %cst_88 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %333 = stablehlo.multiply %332, %331 : tensor<16x64x512xf32>
    %334 = stablehlo.multiply %316, %333 : tensor<16x64x512xf32>
    %335 = stablehlo.dot_general %334, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<512x128xf32>) -> tensor<16x64x128xf32>
    %336 = stablehlo.reshape %arg6 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %338 = stablehlo.add %335, %337 : tensor<16x64x128xf32>
    %339 = stablehlo.add %269, %338 : tensor<16x64x128xf32>
    %340 = chlo.square %339 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %342 = stablehlo.multiply %341, %339 : tensor<16x64x128xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %343 = stablehlo.reduce(%339 init: %cst_90) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_91 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %345 = stablehlo.divide %343, %344 : tensor<16x64xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.reduce(%340 init: %cst_92) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_93 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %348 = stablehlo.divide %346, %347 : tensor<16x64xf32>
    %349 = chlo.square %345 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_94 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %351 = stablehlo.multiply %350, %345 : tensor<16x64xf32>
    %352 = stablehlo.subtract %348, %349 : tensor<16x64xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %354 = stablehlo.maximum %353, %352 : tensor<16x64xf32>
    %355 = stablehlo.compare EQ, %352, %354, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %358 = stablehlo.select %355, %356, %357 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %360 = stablehlo.compare EQ, %359, %354, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %363 = stablehlo.select %360, %361, %362 : tensor<16x64xi1>, tensor<16x64xf32>
    %364 = stablehlo.divide %358, %363 : tensor<16x64xf32>
    %365 = stablehlo.broadcast_in_dim %345, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %366 = stablehlo.broadcast_in_dim %354, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %367 = stablehlo.broadcast_in_dim %365, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %368 = stablehlo.subtract %339, %367 : tensor<16x64x128xf32>
    %cst_101 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %370 = stablehlo.add %366, %369 : tensor<16x64x1xf32>
    %371 = stablehlo.rsqrt %370 : tensor<16x64x1xf32>
    %372 = stablehlo.divide %371, %370 : tensor<16x64x1xf32>
    %cst_102 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %374 = stablehlo.multiply %373, %372 : tensor<16x64x1xf32>
    %375 = stablehlo.reshape %arg29 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %376 = stablehlo.broadcast_in_dim %371, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %377 = stablehlo.broadcast_in_dim %375, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %378 = stablehlo.multiply %376, %377 : tensor<16x64x128xf32>
    %379 = stablehlo.multiply %368, %378 : tensor<16x64x128xf32>
    %380 = stablehlo.reshape %arg28 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %381 = stablehlo.broadcast_in_dim %380, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %382 = stablehlo.add %379, %381 : tensor<16x64x128xf32>
    %383 = stablehlo.dot_general %382, %arg59, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %384 = stablehlo.reshape %arg58 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %386 = stablehlo.add %383, %385 : tensor<16x64x4x32xf32>
    %387 = stablehlo.dot_general %382, %arg55, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %388 = stablehlo.reshape %arg54 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %389 = stablehlo.broadcast_in_dim %388, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %390 = stablehlo.add %387, %389 : tensor<16x64x4x32xf32>
    %391 = stablehlo.dot_general %382, %arg61, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %392 = stablehlo.reshape %arg60 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %393 = stablehlo.broadcast_in_dim %392, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %394 = stablehlo.add %391, %393 : tensor<16x64x4x32xf32>
    %cst_103 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %395 = stablehlo.sqrt %cst_103 : tensor<f32>
    %396 = stablehlo.convert %395 : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %396, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %398 = stablehlo.divide %386, %397 : tensor<16x64x4x32xf32>
    %399 = stablehlo.dot_general %398, %390, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %cst_104 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %400 = stablehlo.reduce(%399 init: %cst_104) applies stablehlo.maximum across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %401 = stablehlo.reshape %400 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %402 = stablehlo.broadcast_in_dim %401, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %403 = stablehlo.compare EQ, %399, %402, FLOAT : (tensor<16x4x64x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x64x64xi1>
    %404 = stablehlo.convert %403 : (tensor<16x4x64x64xi1>) -> tensor<16x4x64x64xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %405 = stablehlo.reduce(%404 init: %cst_105) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %cst_106 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %407 = stablehlo.maximum %406, %400 : tensor<16x4x64xf32>
    %408 = stablehlo.compare EQ, %400, %407, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %411 = stablehlo.select %408, %409, %410 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %cst_109 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %413 = stablehlo.compare EQ, %412, %407, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_110 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %416 = stablehlo.select %413, %414, %415 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %417 = stablehlo.divide %411, %416 : tensor<16x4x64xf32>
    %418 = stablehlo.broadcast_in_dim %407, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %419 = stablehlo.broadcast_in_dim %418, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %420 = stablehlo.subtract %399, %419 : tensor<16x4x64x64xf32>
    %421 = stablehlo.exponential %420 : tensor<16x4x64x64xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %422 = stablehlo.reduce(%421 init: %cst_112) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %423 = stablehlo.broadcast_in_dim %422, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %424 = stablehlo.broadcast_in_dim %423, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %425 = stablehlo.divide %421, %424 : tensor<16x4x64x64xf32>
    %426 = stablehlo.multiply %423, %423 : tensor<16x4x64x1xf32>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<16x4x64x1xf32>
    %428 = stablehlo.divide %427, %426 : tensor<16x4x64x1xf32>
    %429 = stablehlo.dot_general %394, %425, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %430 = stablehlo.transpose %429, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %431 = stablehlo.dot_general %430, %arg57, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<4x32x128xf32>) -> tensor<16x64x128xf32>
    %432 = stablehlo.reshape %arg56 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %433 = stablehlo.broadcast_in_dim %432, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %434 = stablehlo.add %431, %433 : tensor<16x64x128xf32>
    %435 = stablehlo.add %339, %434 : tensor<16x64x128xf32>
    %436 = chlo.square %435 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_114 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %438 = stablehlo.multiply %437, %435 : tensor<16x64x128xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.reduce(%435 init: %cst_115) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_116 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %441 = stablehlo.divide %439, %440 : tensor<16x64xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %442 = stablehlo.reduce(%436 init: %cst_117) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_118 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %444 = stablehlo.divide %442, %443 : tensor<16x64xf32>
    %445 = chlo.square %441 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_119 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %447 = stablehlo.multiply %446, %441 : tensor<16x64xf32>
    %448 = stablehlo.subtract %444, %445 : tensor<16x64xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %450 = stablehlo.maximum %449, %448 : tensor<16x64xf32>
    %451 = stablehlo.compare EQ, %448, %450, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_121 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %454 = stablehlo.select %451, %452, %453 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %456 = stablehlo.compare EQ, %455, %450, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_124 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_125 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %459 = stablehlo.select %456, %457, %458 : tensor<16x64xi1>, tensor<16x64xf32>
    %460 = stablehlo.divide %454, %459 : tensor<16x64xf32>
    %461 = stablehlo.broadcast_in_dim %441, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %462 = stablehlo.broadcast_in_dim %450, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %463 = stablehlo.broadcast_in_dim %461, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %464 = stablehlo.subtract %435, %463 : tensor<16x64x128xf32>
    %cst_126 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %465 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %466 = stablehlo.add %462, %465 : tensor<16x64x1xf32>
    %467 = stablehlo.rsqrt %466 : tensor<16x64x1xf32>
    %468 = stablehlo.divide %467, %466 : tensor<16x64x1xf32>
    %cst_127 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %470 = stablehlo.multiply %469, %468 : tensor<16x64x1xf32>
    %471 = stablehlo.reshape %arg31 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %472 = stablehlo.broadcast_in_dim %467, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %473 = stablehlo.broadcast_in_dim %471, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %474 = stablehlo.multiply %472, %473 : tensor<16x64x128xf32>
    %475 = stablehlo.multiply %464, %474 : tensor<16x64x128xf32>
    %476 = stablehlo.reshape %arg30 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %477 = stablehlo.broadcast_in_dim %476, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %478 = stablehlo.add %475, %477 : tensor<16x64x128xf32>
    %479 = stablehlo.dot_general %478, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x512xf32>) -> tensor<16x64x512xf32>
    %480 = stablehlo.reshape %arg12 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %481 = stablehlo.broadcast_in_dim %480, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<16x64x512xf32>
    %482 = stablehlo.add %479, %481 : tensor<16x64x512xf32>
    %483 = stablehlo.multiply %482, %482 : tensor<16x64x512xf32>
    %484 = stablehlo.multiply %483, %482 : tensor<16x64x512xf32>
    %485 = stablehlo.multiply %482, %482 : tensor<16x64x512xf32>
    %cst_128 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %487 = stablehlo.multiply %486, %485 : tensor<16x64x512xf32>
    %cst_129 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %489 = stablehlo.multiply %488, %484 : tensor<16x64x512xf32>
    %490 = stablehlo.add %482, %489 : tensor<16x64x512xf32>
    %cst_130 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %492 = stablehlo.multiply %491, %490 : tensor<16x64x512xf32>
    %493 = stablehlo.tanh %492 : tensor<16x64x512xf32>
    %cst_131 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %494 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %495 = stablehlo.subtract %494, %493 : tensor<16x64x512xf32>
    %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %497 = stablehlo.add %496, %493 : tensor<16x64x512xf32>
    %cst_133 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %499 = stablehlo.multiply %498, %497 : tensor<16x64x512xf32>
    %500 = stablehlo.multiply %482, %499 : tensor<16x64x512xf32>
    %501 = stablehlo.dot_general %500, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<512x128xf32>) -> tensor<16x64x128xf32>
    %502 = stablehlo.reshape %arg10 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %503 = stablehlo.broadcast_in_dim %502, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %504 = stablehlo.add %501, %503 : tensor<16x64x128xf32>
    %505 = stablehlo.add %435, %504 : tensor<16x64x128xf32>
    %506 = chlo.square %505 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_134 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %507 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %508 = stablehlo.multiply %507, %505 : tensor<16x64x128xf32>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %509 = stablehlo.reduce(%505 init: %cst_135) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_136 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %510 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %511 = stablehlo.divide %509, %510 : tensor<16x64xf32>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %512 = stablehlo.reduce(%506 init: %cst_137) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_138 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %514 = stablehlo.divide %512, %513 : tensor<16x64xf32>
    %515 = chlo.square %511 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_139 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %517 = stablehlo.multiply %516, %511 : tensor<16x64xf32>
    %518 = stablehlo.subtract %514, %515 : tensor<16x64xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %519 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %520 = stablehlo.maximum %519, %518 : tensor<16x64xf32>
    %521 = stablehlo.compare EQ, %518, %520, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %524 = stablehlo.select %521, %522, %523 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %526 = stablehlo.compare EQ, %525, %520, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_144 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_145 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %529 = stablehlo.select %526, %527, %528 : tensor<16x64xi1>, tensor<16x64xf32>
    %530 = stablehlo.divide %524, %529 : tensor<16x64xf32>
    %531 = stablehlo.broadcast_in_dim %511, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %532 = stablehlo.broadcast_in_dim %520, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %533 = stablehlo.broadcast_in_dim %531, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %534 = stablehlo.subtract %505, %533 : tensor<16x64x128xf32>
    %cst_146 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %536 = stablehlo.add %532, %535 : tensor<16x64x1xf32>
    %537 = stablehlo.rsqrt %536 : tensor<16x64x1xf32>
    %538 = stablehlo.divide %537, %536 : tensor<16x64x1xf32>
    %cst_147 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %540 = stablehlo.multiply %539, %538 : tensor<16x64x1xf32>
    %541 = stablehlo.reshape %arg33 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %542 = stablehlo.broadcast_in_dim %537, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %543 = stablehlo.broadcast_in_dim %541, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %544 = stablehlo.multiply %542, %543 : tensor<16x64x128xf32>
    %545 = stablehlo.multiply %534, %544 : tensor<16x64x128xf32>
    %546 = stablehlo.reshape %arg32 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %547 = stablehlo.broadcast_in_dim %546, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %548 = stablehlo.add %545, %547 : tensor<16x64x128xf32>
    %549 = stablehlo.dot_general %548, %arg67, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %550 = stablehlo.reshape %arg66 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %551 = stablehlo.broadcast_in_dim %550, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %552 = stablehlo.add %549, %551 : tensor<16x64x4x32xf32>
    %553 = stablehlo.dot_general %548, %arg63, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %554 = stablehlo.reshape %arg62 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %555 = stablehlo.broadcast_in_dim %554, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %556 = stablehlo.add %553, %555 : tensor<16x64x4x32xf32>
    %557 = stablehlo.dot_general %548, %arg69, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x4x32xf32>) -> tensor<16x64x4x32xf32>
    %558 = stablehlo.reshape %arg68 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %559 = stablehlo.broadcast_in_dim %558, dims = [0, 1, 2, 3] : (tensor<1x1x4x32xf32>) -> tensor<16x64x4x32xf32>
    %560 = stablehlo.add %557, %559 : tensor<16x64x4x32xf32>
    %cst_148 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %561 = stablehlo.sqrt %cst_148 : tensor<f32>
    %562 = stablehlo.convert %561 : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %562, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %564 = stablehlo.divide %552, %563 : tensor<16x64x4x32xf32>
    %565 = stablehlo.dot_general %564, %556, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %cst_149 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %566 = stablehlo.reduce(%565 init: %cst_149) applies stablehlo.maximum across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %567 = stablehlo.reshape %566 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %568 = stablehlo.broadcast_in_dim %567, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %569 = stablehlo.compare EQ, %565, %568, FLOAT : (tensor<16x4x64x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x64x64xi1>
    %570 = stablehlo.convert %569 : (tensor<16x4x64x64xi1>) -> tensor<16x4x64x64xf32>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %571 = stablehlo.reduce(%570 init: %cst_150) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %cst_151 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %573 = stablehlo.maximum %572, %566 : tensor<16x4x64xf32>
    %574 = stablehlo.compare EQ, %566, %573, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_152 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %575 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %576 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %577 = stablehlo.select %574, %575, %576 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %cst_154 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %578 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %579 = stablehlo.compare EQ, %578, %573, FLOAT : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xi1>
    %cst_155 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %cst_156 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %581 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<16x4x64xf32>
    %582 = stablehlo.select %579, %580, %581 : tensor<16x4x64xi1>, tensor<16x4x64xf32>
    %583 = stablehlo.divide %577, %582 : tensor<16x4x64xf32>
    %584 = stablehlo.broadcast_in_dim %573, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %585 = stablehlo.broadcast_in_dim %584, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %586 = stablehlo.subtract %565, %585 : tensor<16x4x64x64xf32>
    %587 = stablehlo.exponential %586 : tensor<16x4x64x64xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %588 = stablehlo.reduce(%587 init: %cst_157) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %589 = stablehlo.broadcast_in_dim %588, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %590 = stablehlo.broadcast_in_dim %589, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %591 = stablehlo.divide %587, %590 : tensor<16x4x64x64xf32>
    %592 = stablehlo.multiply %589, %589 : tensor<16x4x64x1xf32>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<16x4x64x1xf32>
    %594 = stablehlo.divide %593, %592 : tensor<16x4x64x1xf32>
    %595 = stablehlo.dot_general %560, %591, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %596 = stablehlo.transpose %595, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %597 = stablehlo.dot_general %596, %arg65, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<4x32x128xf32>) -> tensor<16x64x128xf32>
    %598 = stablehlo.reshape %arg64 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %599 = stablehlo.broadcast_in_dim %598, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %600 = stablehlo.add %597, %599 : tensor<16x64x128xf32>
    %601 = stablehlo.add %505, %600 : tensor<16x64x128xf32>
    %602 = chlo.square %601 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_159 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %604 = stablehlo.multiply %603, %601 : tensor<16x64x128xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %605 = stablehlo.reduce(%601 init: %cst_160) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_161 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %606 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %607 = stablehlo.divide %605, %606 : tensor<16x64xf32>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %608 = stablehlo.reduce(%602 init: %cst_162) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_163 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %610 = stablehlo.divide %608, %609 : tensor<16x64xf32>
    %611 = chlo.square %607 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_164 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %613 = stablehlo.multiply %612, %607 : tensor<16x64xf32>
    %614 = stablehlo.subtract %610, %611 : tensor<16x64xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %616 = stablehlo.maximum %615, %614 : tensor<16x64xf32>
    %617 = stablehlo.compare EQ, %614, %616, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_166 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %619 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %620 = stablehlo.select %617, %618, %619 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %621 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %622 = stablehlo.compare EQ, %621, %616, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_169 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %623 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_170 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %625 = stablehlo.select %622, %623, %624 : tensor<16x64xi1>, tensor<16x64xf32>
    %626 = stablehlo.divide %620, %625 : tensor<16x64xf32>
    %627 = stablehlo.broadcast_in_dim %607, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %628 = stablehlo.broadcast_in_dim %616, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %629 = stablehlo.broadcast_in_dim %627, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %630 = stablehlo.subtract %601, %629 : tensor<16x64x128xf32>
    %cst_171 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %631 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %632 = stablehlo.add %628, %631 : tensor<16x64x1xf32>
    %633 = stablehlo.rsqrt %632 : tensor<16x64x1xf32>
    %634 = stablehlo.divide %633, %632 : tensor<16x64x1xf32>
    %cst_172 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %635 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %636 = stablehlo.multiply %635, %634 : tensor<16x64x1xf32>
    %637 = stablehlo.reshape %arg35 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %638 = stablehlo.broadcast_in_dim %633, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %639 = stablehlo.broadcast_in_dim %637, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %640 = stablehlo.multiply %638, %639 : tensor<16x64x128xf32>
    %641 = stablehlo.multiply %630, %640 : tensor<16x64x128xf32>
    %642 = stablehlo.reshape %arg34 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %643 = stablehlo.broadcast_in_dim %642, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %644 = stablehlo.add %641, %643 : tensor<16x64x128xf32>
    %645 = stablehlo.dot_general %644, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<128x512xf32>) -> tensor<16x64x512xf32>
    %646 = stablehlo.reshape %arg16 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %647 = stablehlo.broadcast_in_dim %646, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<16x64x512xf32>
    %648 = stablehlo.add %645, %647 : tensor<16x64x512xf32>
    %649 = stablehlo.multiply %648, %648 : tensor<16x64x512xf32>
    %650 = stablehlo.multiply %649, %648 : tensor<16x64x512xf32>
    %651 = stablehlo.multiply %648, %648 : tensor<16x64x512xf32>
    %cst_173 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %652 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %653 = stablehlo.multiply %652, %651 : tensor<16x64x512xf32>
    %cst_174 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %654 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %655 = stablehlo.multiply %654, %650 : tensor<16x64x512xf32>
    %656 = stablehlo.add %648, %655 : tensor<16x64x512xf32>
    %cst_175 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %657 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %658 = stablehlo.multiply %657, %656 : tensor<16x64x512xf32>
    %659 = stablehlo.tanh %658 : tensor<16x64x512xf32>
    %cst_176 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %660 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %661 = stablehlo.subtract %660, %659 : tensor<16x64x512xf32>
    %cst_177 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %662 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %663 = stablehlo.add %662, %659 : tensor<16x64x512xf32>
    %cst_178 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %664 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %665 = stablehlo.multiply %664, %663 : tensor<16x64x512xf32>
    %666 = stablehlo.multiply %648, %665 : tensor<16x64x512xf32>
    %667 = stablehlo.dot_general %666, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<512x128xf32>) -> tensor<16x64x128xf32>
    %668 = stablehlo.reshape %arg14 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %669 = stablehlo.broadcast_in_dim %668, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %670 = stablehlo.add %667, %669 : tensor<16x64x128xf32>
    %671 = stablehlo.add %601, %670 : tensor<16x64x128xf32>
    %672 = chlo.square %671 : tensor<16x64x128xf32> -> tensor<16x64x128xf32>
    %cst_179 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<16x64x128xf32>
    %674 = stablehlo.multiply %673, %671 : tensor<16x64x128xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %675 = stablehlo.reduce(%671 init: %cst_180) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_181 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %677 = stablehlo.divide %675, %676 : tensor<16x64xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %678 = stablehlo.reduce(%672 init: %cst_182) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_183 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %679 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %680 = stablehlo.divide %678, %679 : tensor<16x64xf32>
    %681 = chlo.square %677 : tensor<16x64xf32> -> tensor<16x64xf32>
    %cst_184 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %682 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %683 = stablehlo.multiply %682, %677 : tensor<16x64xf32>
    %684 = stablehlo.subtract %680, %681 : tensor<16x64xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %686 = stablehlo.maximum %685, %684 : tensor<16x64xf32>
    %687 = stablehlo.compare EQ, %684, %686, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_186 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %688 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %689 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %690 = stablehlo.select %687, %688, %689 : tensor<16x64xi1>, tensor<16x64xf32>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %692 = stablehlo.compare EQ, %691, %686, FLOAT : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xi1>
    %cst_189 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %693 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %cst_190 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %694 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %695 = stablehlo.select %692, %693, %694 : tensor<16x64xi1>, tensor<16x64xf32>
    %696 = stablehlo.divide %690, %695 : tensor<16x64xf32>
    %697 = stablehlo.broadcast_in_dim %677, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %698 = stablehlo.broadcast_in_dim %686, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %699 = stablehlo.broadcast_in_dim %697, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %700 = stablehlo.subtract %671, %699 : tensor<16x64x128xf32>
    %cst_191 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %701 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %702 = stablehlo.add %698, %701 : tensor<16x64x1xf32>
    %703 = stablehlo.rsqrt %702 : tensor<16x64x1xf32>
    %704 = stablehlo.divide %703, %702 : tensor<16x64x1xf32>
    %cst_192 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %705 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<16x64x1xf32>
    %706 = stablehlo.multiply %705, %704 : tensor<16x64x1xf32>
    %707 = stablehlo.reshape %arg37 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %708 = stablehlo.broadcast_in_dim %703, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %709 = stablehlo.broadcast_in_dim %707, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %710 = stablehlo.multiply %708, %709 : tensor<16x64x128xf32>
    %711 = stablehlo.multiply %700, %710 : tensor<16x64x128xf32>
    %712 = stablehlo.reshape %arg36 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %713 = stablehlo.broadcast_in_dim %712, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %714 = stablehlo.add %711, %713 : tensor<16x64x128xf32>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %715 = stablehlo.reduce(%714 init: %cst_193) applies stablehlo.add across dimensions = [1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x128xf32>
    %cst_194 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %716 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<16x128xf32>
    %717 = stablehlo.divide %715, %716 : tensor<16x128xf32>
    %718 = stablehlo.dot_general %717, %arg19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x128xf32>, tensor<128x100xf32>) -> tensor<16x100xf32>
    %719 = stablehlo.reshape %arg18 : (tensor<100xf32>) -> tensor<1x100xf32>
    %720 = stablehlo.broadcast_in_dim %719, dims = [0, 1] : (tensor<1x100xf32>) -> tensor<16x100xf32>
    %721 = stablehlo.add %718, %720 : tensor<16x100xf32>
    %722 = stablehlo.broadcast_in_dim %arg215, dims = [0] : (tensor<16xi32>) -> tensor<16x1xi32>
    %723:2 = call @take_along_axis(%721, %722) : (tensor<16x100xf32>, tensor<16x1xi32>) -> (tensor<16x1xf32>, tensor<16x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %724:2 = call @_take(%723#0, %c) : (tensor<16x1xf32>, tensor<i32>) -> (tensor<16xf32>, tensor<1xi32>)
    %cst_195 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %725 = stablehlo.reduce(%721 init: %cst_195) applies stablehlo.maximum across dimensions = [1] : (tensor<16x100xf32>, tensor<f32>) -> tensor<16xf32>
    %726 = stablehlo.reshape %725 : (tensor<16xf32>) -> tensor<16x1xf32>
    %727 = stablehlo.broadcast_in_dim %726, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x100xf32>
    %728 = stablehlo.compare EQ, %721, %727, FLOAT : (tensor<16x100xf32>, tensor<16x100xf32>) -> tensor<16x100xi1>
    %729 = stablehlo.convert %728 : (tensor<16x100xi1>) -> tensor<16x100xf32>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %730 = stablehlo.reduce(%729 init: %cst_196) applies stablehlo.add across dimensions = [1] : (tensor<16x100xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_197 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %731 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %732 = stablehlo.maximum %731, %725 : tensor<16xf32>
    %733 = stablehlo.compare EQ, %725, %732, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_198 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %734 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %735 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %736 = stablehlo.select %733, %734, %735 : tensor<16xi1>, tensor<16xf32>
    %cst_200 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %737 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %738 = stablehlo.compare EQ, %737, %732, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_201 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %739 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_202 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %740 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %741 = stablehlo.select %738, %739, %740 : tensor<16xi1>, tensor<16xf32>
    %742 = stablehlo.divide %736, %741 : tensor<16xf32>
    %743 = stablehlo.is_finite %732 : (tensor<16xf32>) -> tensor<16xi1>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %744 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %745 = stablehlo.select %743, %732, %744 : tensor<16xi1>, tensor<16xf32>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %746 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %747 = stablehlo.broadcast_in_dim %745, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %748 = stablehlo.broadcast_in_dim %747, dims = [0, 1] : (tensor<16x1xf32>) -> tensor<16x100xf32>
    %749 = stablehlo.subtract %721, %748 : tensor<16x100xf32>
    %750 = stablehlo.exponential %749 : tensor<16x100xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %751 = stablehlo.reduce(%750 init: %cst_205) applies stablehlo.add across dimensions = [1] : (tensor<16x100xf32>, tensor<f32>) -> tensor<16xf32>
    %752 = stablehlo.sign %751 : tensor<16xf32>
    %753 = stablehlo.abs %751 : tensor<16xf32>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %754 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %755 = stablehlo.compare GE, %751, %754, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %756 = stablehlo.log %753 : tensor<16xf32>
    %757 = stablehlo.add %756, %745 : tensor<16xf32>
    %758 = stablehlo.subtract %757, %724#0 : tensor<16xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %759 = stablehlo.reduce(%758 init: %cst_207) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_208 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %760 = stablehlo.divide %759, %cst_208 : tensor<f32>
    %cst_209 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_210 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %761 = stablehlo.divide %cst_209, %cst_210 : tensor<f32>
    %762 = stablehlo.broadcast_in_dim %761, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %763 = stablehlo.negate %762 : tensor<16xf32>
    %764 = stablehlo.divide %762, %753 : tensor<16xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %766 = stablehlo.select %755, %765, %764 : tensor<16xi1>, tensor<16xf32>
    %767 = stablehlo.select %755, %764, %765 : tensor<16xi1>, tensor<16xf32>
    %768 = stablehlo.negate %766 : tensor<16xf32>
    %769 = stablehlo.add %767, %768 : tensor<16xf32>
    %770 = stablehlo.broadcast_in_dim %769, dims = [0] : (tensor<16xf32>) -> tensor<16x100xf32>
    %771 = stablehlo.multiply %770, %750 : tensor<16x100xf32>
    %772 = call @_take_0(%724#1, %763) : (tensor<1xi32>, tensor<16xf32>) -> tensor<16x1xf32>
    %773 = call @take_along_axis_1(%723#1, %772) : (tensor<16x1x1xi32>, tensor<16x1xf32>) -> tensor<16x100xf32>
    %774 = stablehlo.add %771, %773 : tensor<16x100xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %775 = stablehlo.reduce(%774 init: %cst_212) applies stablehlo.add across dimensions = [0] : (tensor<16x100xf32>, tensor<f32>) -> tensor<100xf32>
    %776 = stablehlo.reshape %775 : (tensor<100xf32>) -> tensor<1x100xf32>
    %777 = stablehlo.reshape %776 : (tensor<1x100xf32>) -> tensor<100xf32>
    %778 = stablehlo.dot_general %774, %717, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x100xf32>, tensor<16x128xf32>) -> tensor<100x128xf32>
    %779 = stablehlo.transpose %778, dims = [1, 0] : (tensor<100x128xf32>) -> tensor<128x100xf32>
    %780 = stablehlo.dot_general %774, %arg19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x100xf32>, tensor<128x100xf32>) -> tensor<16x128xf32>
    %cst_213 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %781 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<16x128xf32>
    %782 = stablehlo.divide %780, %781 : tensor<16x128xf32>
    %783 = stablehlo.broadcast_in_dim %782, dims = [0, 2] : (tensor<16x128xf32>) -> tensor<16x64x128xf32>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %784 = stablehlo.reduce(%783 init: %cst_214) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %785 = stablehlo.reshape %784 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %786 = stablehlo.reshape %785 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %787 = stablehlo.multiply %700, %783 : tensor<16x64x128xf32>
    %788 = stablehlo.multiply %783, %710 : tensor<16x64x128xf32>
    %789 = stablehlo.broadcast_in_dim %703, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %790 = stablehlo.multiply %789, %787 : tensor<16x64x128xf32>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %791 = stablehlo.reduce(%790 init: %cst_215) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %792 = stablehlo.reshape %791 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %793 = stablehlo.broadcast_in_dim %707, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %794 = stablehlo.multiply %787, %793 : tensor<16x64x128xf32>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %795 = stablehlo.reduce(%794 init: %cst_216) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %796 = stablehlo.reshape %795 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %797 = stablehlo.reshape %792 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %798 = stablehlo.multiply %796, %706 : tensor<16x64x1xf32>
    %799 = stablehlo.negate %788 : tensor<16x64x128xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %800 = stablehlo.reduce(%799 init: %cst_217) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %801 = stablehlo.reshape %800 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %802 = stablehlo.reduce(%798 init: %cst_218) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %803 = stablehlo.reduce(%801 init: %cst_219) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %804 = stablehlo.multiply %802, %696 : tensor<16x64xf32>
    %805 = stablehlo.negate %804 : tensor<16x64xf32>
    %806 = stablehlo.multiply %805, %683 : tensor<16x64xf32>
    %807 = stablehlo.add %803, %806 : tensor<16x64xf32>
    %cst_220 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %808 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %809 = stablehlo.divide %804, %808 : tensor<16x64xf32>
    %810 = stablehlo.broadcast_in_dim %809, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_221 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %811 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %812 = stablehlo.divide %807, %811 : tensor<16x64xf32>
    %813 = stablehlo.broadcast_in_dim %812, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %814 = stablehlo.add %788, %813 : tensor<16x64x128xf32>
    %815 = stablehlo.multiply %810, %674 : tensor<16x64x128xf32>
    %816 = stablehlo.add %814, %815 : tensor<16x64x128xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %817 = stablehlo.reduce(%816 init: %cst_222) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %818 = stablehlo.reshape %817 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %819 = stablehlo.reshape %818 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %820 = stablehlo.dot_general %816, %666, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x512xf32>) -> tensor<128x512xf32>
    %821 = stablehlo.transpose %820, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %822 = stablehlo.dot_general %816, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<512x128xf32>) -> tensor<16x64x512xf32>
    %823 = stablehlo.multiply %648, %822 : tensor<16x64x512xf32>
    %824 = stablehlo.multiply %822, %665 : tensor<16x64x512xf32>
    %cst_223 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %825 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %826 = stablehlo.multiply %825, %823 : tensor<16x64x512xf32>
    %827 = stablehlo.multiply %826, %661 : tensor<16x64x512xf32>
    %828 = stablehlo.multiply %827, %659 : tensor<16x64x512xf32>
    %829 = stablehlo.add %827, %828 : tensor<16x64x512xf32>
    %cst_224 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %830 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %831 = stablehlo.multiply %830, %829 : tensor<16x64x512xf32>
    %832 = stablehlo.add %824, %831 : tensor<16x64x512xf32>
    %cst_225 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %833 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %834 = stablehlo.multiply %833, %831 : tensor<16x64x512xf32>
    %835 = stablehlo.multiply %834, %653 : tensor<16x64x512xf32>
    %836 = stablehlo.add %832, %835 : tensor<16x64x512xf32>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %837 = stablehlo.reduce(%836 init: %cst_226) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x512xf32>, tensor<f32>) -> tensor<512xf32>
    %838 = stablehlo.reshape %837 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %839 = stablehlo.reshape %838 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %840 = stablehlo.dot_general %836, %644, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<16x64x128xf32>) -> tensor<512x128xf32>
    %841 = stablehlo.transpose %840, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %842 = stablehlo.dot_general %836, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<128x512xf32>) -> tensor<16x64x128xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %843 = stablehlo.reduce(%842 init: %cst_227) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %844 = stablehlo.reshape %843 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %845 = stablehlo.reshape %844 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %846 = stablehlo.multiply %630, %842 : tensor<16x64x128xf32>
    %847 = stablehlo.multiply %842, %640 : tensor<16x64x128xf32>
    %848 = stablehlo.broadcast_in_dim %633, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %849 = stablehlo.multiply %848, %846 : tensor<16x64x128xf32>
    %cst_228 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %850 = stablehlo.reduce(%849 init: %cst_228) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %851 = stablehlo.reshape %850 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %852 = stablehlo.broadcast_in_dim %637, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %853 = stablehlo.multiply %846, %852 : tensor<16x64x128xf32>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %854 = stablehlo.reduce(%853 init: %cst_229) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %855 = stablehlo.reshape %854 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %856 = stablehlo.reshape %851 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %857 = stablehlo.multiply %855, %636 : tensor<16x64x1xf32>
    %858 = stablehlo.negate %847 : tensor<16x64x128xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %859 = stablehlo.reduce(%858 init: %cst_230) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %860 = stablehlo.reshape %859 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %861 = stablehlo.add %816, %847 : tensor<16x64x128xf32>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %862 = stablehlo.reduce(%857 init: %cst_231) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %863 = stablehlo.reduce(%860 init: %cst_232) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %864 = stablehlo.multiply %862, %626 : tensor<16x64xf32>
    %865 = stablehlo.negate %864 : tensor<16x64xf32>
    %866 = stablehlo.multiply %865, %613 : tensor<16x64xf32>
    %867 = stablehlo.add %863, %866 : tensor<16x64xf32>
    %cst_233 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %868 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %869 = stablehlo.divide %864, %868 : tensor<16x64xf32>
    %870 = stablehlo.broadcast_in_dim %869, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_234 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %871 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %872 = stablehlo.divide %867, %871 : tensor<16x64xf32>
    %873 = stablehlo.broadcast_in_dim %872, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %874 = stablehlo.add %861, %873 : tensor<16x64x128xf32>
    %875 = stablehlo.multiply %870, %604 : tensor<16x64x128xf32>
    %876 = stablehlo.add %874, %875 : tensor<16x64x128xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %877 = stablehlo.reduce(%876 init: %cst_235) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %878 = stablehlo.reshape %877 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %879 = stablehlo.reshape %878 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %880 = stablehlo.dot_general %876, %596, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x4x32xf32>) -> tensor<128x4x32xf32>
    %881 = stablehlo.transpose %880, dims = [1, 2, 0] : (tensor<128x4x32xf32>) -> tensor<4x32x128xf32>
    %882 = stablehlo.dot_general %876, %arg65, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<4x32x128xf32>) -> tensor<16x64x4x32xf32>
    %883 = stablehlo.transpose %882, dims = [0, 2, 3, 1] : (tensor<16x64x4x32xf32>) -> tensor<16x4x32x64xf32>
    %884 = stablehlo.dot_general %883, %560, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %885 = stablehlo.dot_general %883, %591, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %886 = stablehlo.transpose %885, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %887 = stablehlo.broadcast_in_dim %594, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %888 = stablehlo.multiply %884, %887 : tensor<16x4x64x64xf32>
    %889 = stablehlo.multiply %888, %587 : tensor<16x4x64x64xf32>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %890 = stablehlo.reduce(%889 init: %cst_236) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %891 = stablehlo.reshape %890 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %892 = stablehlo.negate %891 : tensor<16x4x64x1xf32>
    %893 = stablehlo.broadcast_in_dim %589, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %894 = stablehlo.divide %884, %893 : tensor<16x4x64x64xf32>
    %cst_237 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %895 = stablehlo.reduce(%892 init: %cst_237) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x1xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %896 = stablehlo.broadcast_in_dim %895, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x64xf32>
    %897 = stablehlo.add %894, %896 : tensor<16x4x64x64xf32>
    %898 = stablehlo.multiply %897, %587 : tensor<16x4x64x64xf32>
    %899 = stablehlo.dot_general %898, %564, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %900 = stablehlo.transpose %899, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %901 = stablehlo.dot_general %898, %556, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %902 = stablehlo.transpose %901, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %903 = stablehlo.broadcast_in_dim %562, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %904 = stablehlo.divide %902, %903 : tensor<16x64x4x32xf32>
    %cst_238 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %905 = stablehlo.reduce(%886 init: %cst_238) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %906 = stablehlo.reshape %905 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %907 = stablehlo.reshape %906 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %908 = stablehlo.dot_general %886, %548, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %909 = stablehlo.transpose %908, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %910 = stablehlo.dot_general %886, %arg69, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %911 = stablehlo.reduce(%900 init: %cst_239) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %912 = stablehlo.reshape %911 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %913 = stablehlo.reshape %912 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %914 = stablehlo.dot_general %900, %548, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %915 = stablehlo.transpose %914, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %916 = stablehlo.dot_general %900, %arg63, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %917 = stablehlo.add %910, %916 : tensor<16x64x128xf32>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %918 = stablehlo.reduce(%904 init: %cst_240) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %919 = stablehlo.reshape %918 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %920 = stablehlo.reshape %919 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %921 = stablehlo.dot_general %904, %548, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %922 = stablehlo.transpose %921, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %923 = stablehlo.dot_general %904, %arg67, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %924 = stablehlo.add %917, %923 : tensor<16x64x128xf32>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %925 = stablehlo.reduce(%924 init: %cst_241) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %926 = stablehlo.reshape %925 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %927 = stablehlo.reshape %926 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %928 = stablehlo.multiply %534, %924 : tensor<16x64x128xf32>
    %929 = stablehlo.multiply %924, %544 : tensor<16x64x128xf32>
    %930 = stablehlo.broadcast_in_dim %537, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %931 = stablehlo.multiply %930, %928 : tensor<16x64x128xf32>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %932 = stablehlo.reduce(%931 init: %cst_242) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %933 = stablehlo.reshape %932 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %934 = stablehlo.broadcast_in_dim %541, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %935 = stablehlo.multiply %928, %934 : tensor<16x64x128xf32>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %936 = stablehlo.reduce(%935 init: %cst_243) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %937 = stablehlo.reshape %936 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %938 = stablehlo.reshape %933 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %939 = stablehlo.multiply %937, %540 : tensor<16x64x1xf32>
    %940 = stablehlo.negate %929 : tensor<16x64x128xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %941 = stablehlo.reduce(%940 init: %cst_244) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %942 = stablehlo.reshape %941 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %943 = stablehlo.add %876, %929 : tensor<16x64x128xf32>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %944 = stablehlo.reduce(%939 init: %cst_245) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %945 = stablehlo.reduce(%942 init: %cst_246) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %946 = stablehlo.multiply %944, %530 : tensor<16x64xf32>
    %947 = stablehlo.negate %946 : tensor<16x64xf32>
    %948 = stablehlo.multiply %947, %517 : tensor<16x64xf32>
    %949 = stablehlo.add %945, %948 : tensor<16x64xf32>
    %cst_247 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %950 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %951 = stablehlo.divide %946, %950 : tensor<16x64xf32>
    %952 = stablehlo.broadcast_in_dim %951, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_248 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %953 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %954 = stablehlo.divide %949, %953 : tensor<16x64xf32>
    %955 = stablehlo.broadcast_in_dim %954, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %956 = stablehlo.add %943, %955 : tensor<16x64x128xf32>
    %957 = stablehlo.multiply %952, %508 : tensor<16x64x128xf32>
    %958 = stablehlo.add %956, %957 : tensor<16x64x128xf32>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %959 = stablehlo.reduce(%958 init: %cst_249) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %960 = stablehlo.reshape %959 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %961 = stablehlo.reshape %960 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %962 = stablehlo.dot_general %958, %500, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x512xf32>) -> tensor<128x512xf32>
    %963 = stablehlo.transpose %962, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %964 = stablehlo.dot_general %958, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<512x128xf32>) -> tensor<16x64x512xf32>
    %965 = stablehlo.multiply %482, %964 : tensor<16x64x512xf32>
    %966 = stablehlo.multiply %964, %499 : tensor<16x64x512xf32>
    %cst_250 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %967 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %968 = stablehlo.multiply %967, %965 : tensor<16x64x512xf32>
    %969 = stablehlo.multiply %968, %495 : tensor<16x64x512xf32>
    %970 = stablehlo.multiply %969, %493 : tensor<16x64x512xf32>
    %971 = stablehlo.add %969, %970 : tensor<16x64x512xf32>
    %cst_251 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %972 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %973 = stablehlo.multiply %972, %971 : tensor<16x64x512xf32>
    %974 = stablehlo.add %966, %973 : tensor<16x64x512xf32>
    %cst_252 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %975 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %976 = stablehlo.multiply %975, %973 : tensor<16x64x512xf32>
    %977 = stablehlo.multiply %976, %487 : tensor<16x64x512xf32>
    %978 = stablehlo.add %974, %977 : tensor<16x64x512xf32>
    %cst_253 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %979 = stablehlo.reduce(%978 init: %cst_253) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x512xf32>, tensor<f32>) -> tensor<512xf32>
    %980 = stablehlo.reshape %979 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %981 = stablehlo.reshape %980 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %982 = stablehlo.dot_general %978, %478, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<16x64x128xf32>) -> tensor<512x128xf32>
    %983 = stablehlo.transpose %982, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %984 = stablehlo.dot_general %978, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<128x512xf32>) -> tensor<16x64x128xf32>
    %cst_254 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %985 = stablehlo.reduce(%984 init: %cst_254) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %986 = stablehlo.reshape %985 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %987 = stablehlo.reshape %986 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %988 = stablehlo.multiply %464, %984 : tensor<16x64x128xf32>
    %989 = stablehlo.multiply %984, %474 : tensor<16x64x128xf32>
    %990 = stablehlo.broadcast_in_dim %467, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %991 = stablehlo.multiply %990, %988 : tensor<16x64x128xf32>
    %cst_255 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %992 = stablehlo.reduce(%991 init: %cst_255) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %993 = stablehlo.reshape %992 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %994 = stablehlo.broadcast_in_dim %471, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %995 = stablehlo.multiply %988, %994 : tensor<16x64x128xf32>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %996 = stablehlo.reduce(%995 init: %cst_256) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %997 = stablehlo.reshape %996 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %998 = stablehlo.reshape %993 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %999 = stablehlo.multiply %997, %470 : tensor<16x64x1xf32>
    %1000 = stablehlo.negate %989 : tensor<16x64x128xf32>
    %cst_257 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1001 = stablehlo.reduce(%1000 init: %cst_257) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1002 = stablehlo.reshape %1001 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1003 = stablehlo.add %958, %989 : tensor<16x64x128xf32>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1004 = stablehlo.reduce(%999 init: %cst_258) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_259 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1005 = stablehlo.reduce(%1002 init: %cst_259) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1006 = stablehlo.multiply %1004, %460 : tensor<16x64xf32>
    %1007 = stablehlo.negate %1006 : tensor<16x64xf32>
    %1008 = stablehlo.multiply %1007, %447 : tensor<16x64xf32>
    %1009 = stablehlo.add %1005, %1008 : tensor<16x64xf32>
    %cst_260 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1010 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1011 = stablehlo.divide %1006, %1010 : tensor<16x64xf32>
    %1012 = stablehlo.broadcast_in_dim %1011, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_261 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1013 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1014 = stablehlo.divide %1009, %1013 : tensor<16x64xf32>
    %1015 = stablehlo.broadcast_in_dim %1014, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %1016 = stablehlo.add %1003, %1015 : tensor<16x64x128xf32>
    %1017 = stablehlo.multiply %1012, %438 : tensor<16x64x128xf32>
    %1018 = stablehlo.add %1016, %1017 : tensor<16x64x128xf32>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1019 = stablehlo.reduce(%1018 init: %cst_262) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1020 = stablehlo.reshape %1019 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1021 = stablehlo.reshape %1020 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1022 = stablehlo.dot_general %1018, %430, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x4x32xf32>) -> tensor<128x4x32xf32>
    %1023 = stablehlo.transpose %1022, dims = [1, 2, 0] : (tensor<128x4x32xf32>) -> tensor<4x32x128xf32>
    %1024 = stablehlo.dot_general %1018, %arg57, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<4x32x128xf32>) -> tensor<16x64x4x32xf32>
    %1025 = stablehlo.transpose %1024, dims = [0, 2, 3, 1] : (tensor<16x64x4x32xf32>) -> tensor<16x4x32x64xf32>
    %1026 = stablehlo.dot_general %1025, %394, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %1027 = stablehlo.dot_general %1025, %425, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %1028 = stablehlo.transpose %1027, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %1029 = stablehlo.broadcast_in_dim %428, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %1030 = stablehlo.multiply %1026, %1029 : tensor<16x4x64x64xf32>
    %1031 = stablehlo.multiply %1030, %421 : tensor<16x4x64x64xf32>
    %cst_263 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1032 = stablehlo.reduce(%1031 init: %cst_263) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %1033 = stablehlo.reshape %1032 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %1034 = stablehlo.negate %1033 : tensor<16x4x64x1xf32>
    %1035 = stablehlo.broadcast_in_dim %423, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %1036 = stablehlo.divide %1026, %1035 : tensor<16x4x64x64xf32>
    %cst_264 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1037 = stablehlo.reduce(%1034 init: %cst_264) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x1xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %1038 = stablehlo.broadcast_in_dim %1037, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x64xf32>
    %1039 = stablehlo.add %1036, %1038 : tensor<16x4x64x64xf32>
    %1040 = stablehlo.multiply %1039, %421 : tensor<16x4x64x64xf32>
    %1041 = stablehlo.dot_general %1040, %398, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %1042 = stablehlo.transpose %1041, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %1043 = stablehlo.dot_general %1040, %390, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %1044 = stablehlo.transpose %1043, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %1045 = stablehlo.broadcast_in_dim %396, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %1046 = stablehlo.divide %1044, %1045 : tensor<16x64x4x32xf32>
    %cst_265 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1047 = stablehlo.reduce(%1028 init: %cst_265) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1048 = stablehlo.reshape %1047 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1049 = stablehlo.reshape %1048 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1050 = stablehlo.dot_general %1028, %382, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1051 = stablehlo.transpose %1050, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1052 = stablehlo.dot_general %1028, %arg61, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1053 = stablehlo.reduce(%1042 init: %cst_266) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1054 = stablehlo.reshape %1053 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1055 = stablehlo.reshape %1054 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1056 = stablehlo.dot_general %1042, %382, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1057 = stablehlo.transpose %1056, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1058 = stablehlo.dot_general %1042, %arg55, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %1059 = stablehlo.add %1052, %1058 : tensor<16x64x128xf32>
    %cst_267 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1060 = stablehlo.reduce(%1046 init: %cst_267) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1061 = stablehlo.reshape %1060 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1062 = stablehlo.reshape %1061 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1063 = stablehlo.dot_general %1046, %382, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1064 = stablehlo.transpose %1063, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1065 = stablehlo.dot_general %1046, %arg59, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %1066 = stablehlo.add %1059, %1065 : tensor<16x64x128xf32>
    %cst_268 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1067 = stablehlo.reduce(%1066 init: %cst_268) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1068 = stablehlo.reshape %1067 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1069 = stablehlo.reshape %1068 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1070 = stablehlo.multiply %368, %1066 : tensor<16x64x128xf32>
    %1071 = stablehlo.multiply %1066, %378 : tensor<16x64x128xf32>
    %1072 = stablehlo.broadcast_in_dim %371, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %1073 = stablehlo.multiply %1072, %1070 : tensor<16x64x128xf32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1074 = stablehlo.reduce(%1073 init: %cst_269) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1075 = stablehlo.reshape %1074 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1076 = stablehlo.broadcast_in_dim %375, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %1077 = stablehlo.multiply %1070, %1076 : tensor<16x64x128xf32>
    %cst_270 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1078 = stablehlo.reduce(%1077 init: %cst_270) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1079 = stablehlo.reshape %1078 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1080 = stablehlo.reshape %1075 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1081 = stablehlo.multiply %1079, %374 : tensor<16x64x1xf32>
    %1082 = stablehlo.negate %1071 : tensor<16x64x128xf32>
    %cst_271 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1083 = stablehlo.reduce(%1082 init: %cst_271) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1084 = stablehlo.reshape %1083 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1085 = stablehlo.add %1018, %1071 : tensor<16x64x128xf32>
    %cst_272 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1086 = stablehlo.reduce(%1081 init: %cst_272) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_273 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1087 = stablehlo.reduce(%1084 init: %cst_273) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1088 = stablehlo.multiply %1086, %364 : tensor<16x64xf32>
    %1089 = stablehlo.negate %1088 : tensor<16x64xf32>
    %1090 = stablehlo.multiply %1089, %351 : tensor<16x64xf32>
    %1091 = stablehlo.add %1087, %1090 : tensor<16x64xf32>
    %cst_274 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1092 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1093 = stablehlo.divide %1088, %1092 : tensor<16x64xf32>
    %1094 = stablehlo.broadcast_in_dim %1093, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_275 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1095 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1096 = stablehlo.divide %1091, %1095 : tensor<16x64xf32>
    %1097 = stablehlo.broadcast_in_dim %1096, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %1098 = stablehlo.add %1085, %1097 : tensor<16x64x128xf32>
    %1099 = stablehlo.multiply %1094, %342 : tensor<16x64x128xf32>
    %1100 = stablehlo.add %1098, %1099 : tensor<16x64x128xf32>
    %cst_276 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1101 = stablehlo.reduce(%1100 init: %cst_276) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1102 = stablehlo.reshape %1101 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1103 = stablehlo.reshape %1102 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1104 = stablehlo.dot_general %1100, %334, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x512xf32>) -> tensor<128x512xf32>
    %1105 = stablehlo.transpose %1104, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %1106 = stablehlo.dot_general %1100, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<512x128xf32>) -> tensor<16x64x512xf32>
    %1107 = stablehlo.multiply %316, %1106 : tensor<16x64x512xf32>
    %1108 = stablehlo.multiply %1106, %333 : tensor<16x64x512xf32>
    %cst_277 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1109 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %1110 = stablehlo.multiply %1109, %1107 : tensor<16x64x512xf32>
    %1111 = stablehlo.multiply %1110, %329 : tensor<16x64x512xf32>
    %1112 = stablehlo.multiply %1111, %327 : tensor<16x64x512xf32>
    %1113 = stablehlo.add %1111, %1112 : tensor<16x64x512xf32>
    %cst_278 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %1114 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %1115 = stablehlo.multiply %1114, %1113 : tensor<16x64x512xf32>
    %1116 = stablehlo.add %1108, %1115 : tensor<16x64x512xf32>
    %cst_279 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %1117 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %1118 = stablehlo.multiply %1117, %1115 : tensor<16x64x512xf32>
    %1119 = stablehlo.multiply %1118, %321 : tensor<16x64x512xf32>
    %1120 = stablehlo.add %1116, %1119 : tensor<16x64x512xf32>
    %cst_280 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1121 = stablehlo.reduce(%1120 init: %cst_280) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x512xf32>, tensor<f32>) -> tensor<512xf32>
    %1122 = stablehlo.reshape %1121 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %1123 = stablehlo.reshape %1122 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %1124 = stablehlo.dot_general %1120, %312, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<16x64x128xf32>) -> tensor<512x128xf32>
    %1125 = stablehlo.transpose %1124, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %1126 = stablehlo.dot_general %1120, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<128x512xf32>) -> tensor<16x64x128xf32>
    %cst_281 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1127 = stablehlo.reduce(%1126 init: %cst_281) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1128 = stablehlo.reshape %1127 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1129 = stablehlo.reshape %1128 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1130 = stablehlo.multiply %298, %1126 : tensor<16x64x128xf32>
    %1131 = stablehlo.multiply %1126, %308 : tensor<16x64x128xf32>
    %1132 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %1133 = stablehlo.multiply %1132, %1130 : tensor<16x64x128xf32>
    %cst_282 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1134 = stablehlo.reduce(%1133 init: %cst_282) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1135 = stablehlo.reshape %1134 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1136 = stablehlo.broadcast_in_dim %305, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %1137 = stablehlo.multiply %1130, %1136 : tensor<16x64x128xf32>
    %cst_283 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1138 = stablehlo.reduce(%1137 init: %cst_283) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1139 = stablehlo.reshape %1138 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1140 = stablehlo.reshape %1135 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1141 = stablehlo.multiply %1139, %304 : tensor<16x64x1xf32>
    %1142 = stablehlo.negate %1131 : tensor<16x64x128xf32>
    %cst_284 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1143 = stablehlo.reduce(%1142 init: %cst_284) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1144 = stablehlo.reshape %1143 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1145 = stablehlo.add %1100, %1131 : tensor<16x64x128xf32>
    %cst_285 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1146 = stablehlo.reduce(%1141 init: %cst_285) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_286 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1147 = stablehlo.reduce(%1144 init: %cst_286) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1148 = stablehlo.multiply %1146, %294 : tensor<16x64xf32>
    %1149 = stablehlo.negate %1148 : tensor<16x64xf32>
    %1150 = stablehlo.multiply %1149, %281 : tensor<16x64xf32>
    %1151 = stablehlo.add %1147, %1150 : tensor<16x64xf32>
    %cst_287 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1152 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1153 = stablehlo.divide %1148, %1152 : tensor<16x64xf32>
    %1154 = stablehlo.broadcast_in_dim %1153, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_288 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1155 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1156 = stablehlo.divide %1151, %1155 : tensor<16x64xf32>
    %1157 = stablehlo.broadcast_in_dim %1156, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %1158 = stablehlo.add %1145, %1157 : tensor<16x64x128xf32>
    %1159 = stablehlo.multiply %1154, %272 : tensor<16x64x128xf32>
    %1160 = stablehlo.add %1158, %1159 : tensor<16x64x128xf32>
    %cst_289 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1161 = stablehlo.reduce(%1160 init: %cst_289) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1162 = stablehlo.reshape %1161 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1163 = stablehlo.reshape %1162 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1164 = stablehlo.dot_general %1160, %264, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x4x32xf32>) -> tensor<128x4x32xf32>
    %1165 = stablehlo.transpose %1164, dims = [1, 2, 0] : (tensor<128x4x32xf32>) -> tensor<4x32x128xf32>
    %1166 = stablehlo.dot_general %1160, %arg49, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<4x32x128xf32>) -> tensor<16x64x4x32xf32>
    %1167 = stablehlo.transpose %1166, dims = [0, 2, 3, 1] : (tensor<16x64x4x32xf32>) -> tensor<16x4x32x64xf32>
    %1168 = stablehlo.dot_general %1167, %228, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %1169 = stablehlo.dot_general %1167, %259, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %1170 = stablehlo.transpose %1169, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %1171 = stablehlo.broadcast_in_dim %262, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %1172 = stablehlo.multiply %1168, %1171 : tensor<16x4x64x64xf32>
    %1173 = stablehlo.multiply %1172, %255 : tensor<16x4x64x64xf32>
    %cst_290 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1174 = stablehlo.reduce(%1173 init: %cst_290) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %1175 = stablehlo.reshape %1174 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %1176 = stablehlo.negate %1175 : tensor<16x4x64x1xf32>
    %1177 = stablehlo.broadcast_in_dim %257, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %1178 = stablehlo.divide %1168, %1177 : tensor<16x4x64x64xf32>
    %cst_291 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1179 = stablehlo.reduce(%1176 init: %cst_291) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x1xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %1180 = stablehlo.broadcast_in_dim %1179, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x64xf32>
    %1181 = stablehlo.add %1178, %1180 : tensor<16x4x64x64xf32>
    %1182 = stablehlo.multiply %1181, %255 : tensor<16x4x64x64xf32>
    %1183 = stablehlo.dot_general %1182, %232, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %1184 = stablehlo.transpose %1183, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %1185 = stablehlo.dot_general %1182, %224, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %1186 = stablehlo.transpose %1185, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %1187 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %1188 = stablehlo.divide %1186, %1187 : tensor<16x64x4x32xf32>
    %cst_292 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1189 = stablehlo.reduce(%1170 init: %cst_292) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1190 = stablehlo.reshape %1189 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1191 = stablehlo.reshape %1190 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1192 = stablehlo.dot_general %1170, %216, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1193 = stablehlo.transpose %1192, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1194 = stablehlo.dot_general %1170, %arg53, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %cst_293 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1195 = stablehlo.reduce(%1184 init: %cst_293) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1196 = stablehlo.reshape %1195 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1197 = stablehlo.reshape %1196 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1198 = stablehlo.dot_general %1184, %216, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1199 = stablehlo.transpose %1198, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1200 = stablehlo.dot_general %1184, %arg47, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %1201 = stablehlo.add %1194, %1200 : tensor<16x64x128xf32>
    %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1202 = stablehlo.reduce(%1188 init: %cst_294) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1203 = stablehlo.reshape %1202 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1204 = stablehlo.reshape %1203 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1205 = stablehlo.dot_general %1188, %216, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1206 = stablehlo.transpose %1205, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1207 = stablehlo.dot_general %1188, %arg51, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %1208 = stablehlo.add %1201, %1207 : tensor<16x64x128xf32>
    %cst_295 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1209 = stablehlo.reduce(%1208 init: %cst_295) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1210 = stablehlo.reshape %1209 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1211 = stablehlo.reshape %1210 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1212 = stablehlo.multiply %202, %1208 : tensor<16x64x128xf32>
    %1213 = stablehlo.multiply %1208, %212 : tensor<16x64x128xf32>
    %1214 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %1215 = stablehlo.multiply %1214, %1212 : tensor<16x64x128xf32>
    %cst_296 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1216 = stablehlo.reduce(%1215 init: %cst_296) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1217 = stablehlo.reshape %1216 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1218 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %1219 = stablehlo.multiply %1212, %1218 : tensor<16x64x128xf32>
    %cst_297 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1220 = stablehlo.reduce(%1219 init: %cst_297) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1221 = stablehlo.reshape %1220 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1222 = stablehlo.reshape %1217 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1223 = stablehlo.multiply %1221, %208 : tensor<16x64x1xf32>
    %1224 = stablehlo.negate %1213 : tensor<16x64x128xf32>
    %cst_298 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1225 = stablehlo.reduce(%1224 init: %cst_298) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1226 = stablehlo.reshape %1225 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1227 = stablehlo.add %1160, %1213 : tensor<16x64x128xf32>
    %cst_299 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1228 = stablehlo.reduce(%1223 init: %cst_299) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_300 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1229 = stablehlo.reduce(%1226 init: %cst_300) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1230 = stablehlo.multiply %1228, %198 : tensor<16x64xf32>
    %1231 = stablehlo.negate %1230 : tensor<16x64xf32>
    %1232 = stablehlo.multiply %1231, %185 : tensor<16x64xf32>
    %1233 = stablehlo.add %1229, %1232 : tensor<16x64xf32>
    %cst_301 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1234 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1235 = stablehlo.divide %1230, %1234 : tensor<16x64xf32>
    %1236 = stablehlo.broadcast_in_dim %1235, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_302 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1237 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1238 = stablehlo.divide %1233, %1237 : tensor<16x64xf32>
    %1239 = stablehlo.broadcast_in_dim %1238, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %1240 = stablehlo.add %1227, %1239 : tensor<16x64x128xf32>
    %1241 = stablehlo.multiply %1236, %176 : tensor<16x64x128xf32>
    %1242 = stablehlo.add %1240, %1241 : tensor<16x64x128xf32>
    %cst_303 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1243 = stablehlo.reduce(%1242 init: %cst_303) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1244 = stablehlo.reshape %1243 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1245 = stablehlo.reshape %1244 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1246 = stablehlo.dot_general %1242, %168, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x512xf32>) -> tensor<128x512xf32>
    %1247 = stablehlo.transpose %1246, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %1248 = stablehlo.dot_general %1242, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<512x128xf32>) -> tensor<16x64x512xf32>
    %1249 = stablehlo.multiply %150, %1248 : tensor<16x64x512xf32>
    %1250 = stablehlo.multiply %1248, %167 : tensor<16x64x512xf32>
    %cst_304 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1251 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %1252 = stablehlo.multiply %1251, %1249 : tensor<16x64x512xf32>
    %1253 = stablehlo.multiply %1252, %163 : tensor<16x64x512xf32>
    %1254 = stablehlo.multiply %1253, %161 : tensor<16x64x512xf32>
    %1255 = stablehlo.add %1253, %1254 : tensor<16x64x512xf32>
    %cst_305 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %1256 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %1257 = stablehlo.multiply %1256, %1255 : tensor<16x64x512xf32>
    %1258 = stablehlo.add %1250, %1257 : tensor<16x64x512xf32>
    %cst_306 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %1259 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<16x64x512xf32>
    %1260 = stablehlo.multiply %1259, %1257 : tensor<16x64x512xf32>
    %1261 = stablehlo.multiply %1260, %155 : tensor<16x64x512xf32>
    %1262 = stablehlo.add %1258, %1261 : tensor<16x64x512xf32>
    %cst_307 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1263 = stablehlo.reduce(%1262 init: %cst_307) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x512xf32>, tensor<f32>) -> tensor<512xf32>
    %1264 = stablehlo.reshape %1263 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %1265 = stablehlo.reshape %1264 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %1266 = stablehlo.dot_general %1262, %146, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<16x64x128xf32>) -> tensor<512x128xf32>
    %1267 = stablehlo.transpose %1266, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %1268 = stablehlo.dot_general %1262, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x512xf32>, tensor<128x512xf32>) -> tensor<16x64x128xf32>
    %cst_308 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1269 = stablehlo.reduce(%1268 init: %cst_308) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1270 = stablehlo.reshape %1269 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1271 = stablehlo.reshape %1270 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1272 = stablehlo.multiply %132, %1268 : tensor<16x64x128xf32>
    %1273 = stablehlo.multiply %1268, %142 : tensor<16x64x128xf32>
    %1274 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %1275 = stablehlo.multiply %1274, %1272 : tensor<16x64x128xf32>
    %cst_309 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1276 = stablehlo.reduce(%1275 init: %cst_309) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1277 = stablehlo.reshape %1276 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1278 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %1279 = stablehlo.multiply %1272, %1278 : tensor<16x64x128xf32>
    %cst_310 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1280 = stablehlo.reduce(%1279 init: %cst_310) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1281 = stablehlo.reshape %1280 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1282 = stablehlo.reshape %1277 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1283 = stablehlo.multiply %1281, %138 : tensor<16x64x1xf32>
    %1284 = stablehlo.negate %1273 : tensor<16x64x128xf32>
    %cst_311 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1285 = stablehlo.reduce(%1284 init: %cst_311) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1286 = stablehlo.reshape %1285 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1287 = stablehlo.add %1242, %1273 : tensor<16x64x128xf32>
    %cst_312 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1288 = stablehlo.reduce(%1283 init: %cst_312) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_313 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1289 = stablehlo.reduce(%1286 init: %cst_313) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1290 = stablehlo.multiply %1288, %128 : tensor<16x64xf32>
    %1291 = stablehlo.negate %1290 : tensor<16x64xf32>
    %1292 = stablehlo.multiply %1291, %115 : tensor<16x64xf32>
    %1293 = stablehlo.add %1289, %1292 : tensor<16x64xf32>
    %cst_314 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1294 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1295 = stablehlo.divide %1290, %1294 : tensor<16x64xf32>
    %1296 = stablehlo.broadcast_in_dim %1295, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_315 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1297 = stablehlo.broadcast_in_dim %cst_315, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1298 = stablehlo.divide %1293, %1297 : tensor<16x64xf32>
    %1299 = stablehlo.broadcast_in_dim %1298, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %1300 = stablehlo.add %1287, %1299 : tensor<16x64x128xf32>
    %1301 = stablehlo.multiply %1296, %106 : tensor<16x64x128xf32>
    %1302 = stablehlo.add %1300, %1301 : tensor<16x64x128xf32>
    %cst_316 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1303 = stablehlo.reduce(%1302 init: %cst_316) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1304 = stablehlo.reshape %1303 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1305 = stablehlo.reshape %1304 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1306 = stablehlo.dot_general %1302, %98, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<16x64x4x32xf32>) -> tensor<128x4x32xf32>
    %1307 = stablehlo.transpose %1306, dims = [1, 2, 0] : (tensor<128x4x32xf32>) -> tensor<4x32x128xf32>
    %1308 = stablehlo.dot_general %1302, %arg41, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x128xf32>, tensor<4x32x128xf32>) -> tensor<16x64x4x32xf32>
    %1309 = stablehlo.transpose %1308, dims = [0, 2, 3, 1] : (tensor<16x64x4x32xf32>) -> tensor<16x4x32x64xf32>
    %1310 = stablehlo.dot_general %1309, %62, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x64xf32>
    %1311 = stablehlo.dot_general %1309, %93, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<16x4x32x64xf32>, tensor<16x4x64x64xf32>) -> tensor<16x4x32x64xf32>
    %1312 = stablehlo.transpose %1311, dims = [0, 3, 1, 2] : (tensor<16x4x32x64xf32>) -> tensor<16x64x4x32xf32>
    %1313 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %1314 = stablehlo.multiply %1310, %1313 : tensor<16x4x64x64xf32>
    %1315 = stablehlo.multiply %1314, %89 : tensor<16x4x64x64xf32>
    %cst_317 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1316 = stablehlo.reduce(%1315 init: %cst_317) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x64xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %1317 = stablehlo.reshape %1316 : (tensor<16x4x64xf32>) -> tensor<16x4x64x1xf32>
    %1318 = stablehlo.negate %1317 : tensor<16x4x64x1xf32>
    %1319 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<16x4x64x1xf32>) -> tensor<16x4x64x64xf32>
    %1320 = stablehlo.divide %1310, %1319 : tensor<16x4x64x64xf32>
    %cst_318 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1321 = stablehlo.reduce(%1318 init: %cst_318) applies stablehlo.add across dimensions = [3] : (tensor<16x4x64x1xf32>, tensor<f32>) -> tensor<16x4x64xf32>
    %1322 = stablehlo.broadcast_in_dim %1321, dims = [0, 1, 2] : (tensor<16x4x64xf32>) -> tensor<16x4x64x64xf32>
    %1323 = stablehlo.add %1320, %1322 : tensor<16x4x64x64xf32>
    %1324 = stablehlo.multiply %1323, %89 : tensor<16x4x64x64xf32>
    %1325 = stablehlo.dot_general %1324, %66, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %1326 = stablehlo.transpose %1325, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %1327 = stablehlo.dot_general %1324, %58, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x4x64x64xf32>, tensor<16x64x4x32xf32>) -> tensor<16x4x64x32xf32>
    %1328 = stablehlo.transpose %1327, dims = [0, 2, 1, 3] : (tensor<16x4x64x32xf32>) -> tensor<16x64x4x32xf32>
    %1329 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<16x64x4x32xf32>
    %1330 = stablehlo.divide %1328, %1329 : tensor<16x64x4x32xf32>
    %cst_319 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1331 = stablehlo.reduce(%1312 init: %cst_319) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1332 = stablehlo.reshape %1331 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1333 = stablehlo.reshape %1332 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1334 = stablehlo.dot_general %1312, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1335 = stablehlo.transpose %1334, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1336 = stablehlo.dot_general %1312, %arg45, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %cst_320 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1337 = stablehlo.reduce(%1326 init: %cst_320) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1338 = stablehlo.reshape %1337 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1339 = stablehlo.reshape %1338 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1340 = stablehlo.dot_general %1326, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1341 = stablehlo.transpose %1340, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1342 = stablehlo.dot_general %1326, %arg39, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %1343 = stablehlo.add %1336, %1342 : tensor<16x64x128xf32>
    %cst_321 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1344 = stablehlo.reduce(%1330 init: %cst_321) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x4x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %1345 = stablehlo.reshape %1344 : (tensor<4x32xf32>) -> tensor<1x1x4x32xf32>
    %1346 = stablehlo.reshape %1345 : (tensor<1x1x4x32xf32>) -> tensor<4x32xf32>
    %1347 = stablehlo.dot_general %1330, %50, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<16x64x128xf32>) -> tensor<4x32x128xf32>
    %1348 = stablehlo.transpose %1347, dims = [2, 0, 1] : (tensor<4x32x128xf32>) -> tensor<128x4x32xf32>
    %1349 = stablehlo.dot_general %1330, %arg43, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<16x64x4x32xf32>, tensor<128x4x32xf32>) -> tensor<16x64x128xf32>
    %1350 = stablehlo.add %1343, %1349 : tensor<16x64x128xf32>
    %cst_322 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1351 = stablehlo.reduce(%1350 init: %cst_322) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1352 = stablehlo.reshape %1351 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1353 = stablehlo.reshape %1352 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1354 = stablehlo.multiply %36, %1350 : tensor<16x64x128xf32>
    %1355 = stablehlo.multiply %1350, %46 : tensor<16x64x128xf32>
    %1356 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<16x64x1xf32>) -> tensor<16x64x128xf32>
    %1357 = stablehlo.multiply %1356, %1354 : tensor<16x64x128xf32>
    %cst_323 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1358 = stablehlo.reduce(%1357 init: %cst_323) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1359 = stablehlo.reshape %1358 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1360 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<16x64x128xf32>
    %1361 = stablehlo.multiply %1354, %1360 : tensor<16x64x128xf32>
    %cst_324 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1362 = stablehlo.reduce(%1361 init: %cst_324) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1363 = stablehlo.reshape %1362 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1364 = stablehlo.reshape %1359 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1365 = stablehlo.multiply %1363, %42 : tensor<16x64x1xf32>
    %1366 = stablehlo.negate %1355 : tensor<16x64x128xf32>
    %cst_325 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1367 = stablehlo.reduce(%1366 init: %cst_325) applies stablehlo.add across dimensions = [2] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1368 = stablehlo.reshape %1367 : (tensor<16x64xf32>) -> tensor<16x64x1xf32>
    %1369 = stablehlo.add %1302, %1355 : tensor<16x64x128xf32>
    %cst_326 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1370 = stablehlo.reduce(%1365 init: %cst_326) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %cst_327 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1371 = stablehlo.reduce(%1368 init: %cst_327) applies stablehlo.add across dimensions = [2] : (tensor<16x64x1xf32>, tensor<f32>) -> tensor<16x64xf32>
    %1372 = stablehlo.multiply %1370, %32 : tensor<16x64xf32>
    %1373 = stablehlo.negate %1372 : tensor<16x64xf32>
    %1374 = stablehlo.multiply %1373, %19 : tensor<16x64xf32>
    %1375 = stablehlo.add %1371, %1374 : tensor<16x64xf32>
    %cst_328 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1376 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1377 = stablehlo.divide %1372, %1376 : tensor<16x64xf32>
    %1378 = stablehlo.broadcast_in_dim %1377, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %cst_329 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1379 = stablehlo.broadcast_in_dim %cst_329, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %1380 = stablehlo.divide %1375, %1379 : tensor<16x64xf32>
    %1381 = stablehlo.broadcast_in_dim %1380, dims = [0, 1] : (tensor<16x64xf32>) -> tensor<16x64x128xf32>
    %1382 = stablehlo.add %1369, %1381 : tensor<16x64x128xf32>
    %1383 = stablehlo.multiply %1378, %10 : tensor<16x64x128xf32>
    %1384 = stablehlo.add %1382, %1383 : tensor<16x64x128xf32>
    %cst_330 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1385 = stablehlo.reduce(%1384 init: %cst_330) applies stablehlo.add across dimensions = [0] : (tensor<16x64x128xf32>, tensor<f32>) -> tensor<64x128xf32>
    %1386 = stablehlo.reshape %1385 : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %cst_331 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1387 = stablehlo.reduce(%1386 init: %cst_331) applies stablehlo.add across dimensions = [0] : (tensor<1x64x128xf32>, tensor<f32>) -> tensor<64x128xf32>
    %1388 = stablehlo.reshape %1384 : (tensor<16x64x128xf32>) -> tensor<16x8x8x128xf32>
    %cst_332 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1389 = stablehlo.reduce(%1388 init: %cst_332) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<16x8x8x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1390 = stablehlo.reshape %1389 : (tensor<128xf32>) -> tensor<1x1x1x128xf32>
    %1391 = stablehlo.reshape %1390 : (tensor<1x1x1x128xf32>) -> tensor<128xf32>
    %1392 = stablehlo.convolution(%arg214, %1388) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [4, 4], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<16x32x32x3xf32>, tensor<16x8x8x128xf32>) -> tensor<4x4x3x128xf32>
    %cst_333 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1393 = stablehlo.broadcast_in_dim %cst_333, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1394 = stablehlo.multiply %1393, %1391 : tensor<128xf32>
    %cst_334 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1395 = stablehlo.broadcast_in_dim %cst_334, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1396 = stablehlo.multiply %1395, %arg72 : tensor<128xf32>
    %1397 = stablehlo.add %1394, %1396 : tensor<128xf32>
    %cst_335 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1398 = stablehlo.broadcast_in_dim %cst_335, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %1399 = stablehlo.multiply %1398, %1392 : tensor<4x4x3x128xf32>
    %cst_336 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1400 = stablehlo.broadcast_in_dim %cst_336, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %1401 = stablehlo.multiply %1400, %arg73 : tensor<4x4x3x128xf32>
    %1402 = stablehlo.add %1399, %1401 : tensor<4x4x3x128xf32>
    %cst_337 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1403 = stablehlo.broadcast_in_dim %cst_337, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1404 = stablehlo.multiply %1403, %1245 : tensor<128xf32>
    %cst_338 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1405 = stablehlo.broadcast_in_dim %cst_338, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1406 = stablehlo.multiply %1405, %arg74 : tensor<128xf32>
    %1407 = stablehlo.add %1404, %1406 : tensor<128xf32>
    %cst_339 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1408 = stablehlo.broadcast_in_dim %cst_339, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1409 = stablehlo.multiply %1408, %1247 : tensor<512x128xf32>
    %cst_340 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1410 = stablehlo.broadcast_in_dim %cst_340, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1411 = stablehlo.multiply %1410, %arg75 : tensor<512x128xf32>
    %1412 = stablehlo.add %1409, %1411 : tensor<512x128xf32>
    %cst_341 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1413 = stablehlo.broadcast_in_dim %cst_341, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1414 = stablehlo.multiply %1413, %1265 : tensor<512xf32>
    %cst_342 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1415 = stablehlo.broadcast_in_dim %cst_342, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1416 = stablehlo.multiply %1415, %arg76 : tensor<512xf32>
    %1417 = stablehlo.add %1414, %1416 : tensor<512xf32>
    %cst_343 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1418 = stablehlo.broadcast_in_dim %cst_343, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1419 = stablehlo.multiply %1418, %1267 : tensor<128x512xf32>
    %cst_344 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1420 = stablehlo.broadcast_in_dim %cst_344, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1421 = stablehlo.multiply %1420, %arg77 : tensor<128x512xf32>
    %1422 = stablehlo.add %1419, %1421 : tensor<128x512xf32>
    %cst_345 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1423 = stablehlo.broadcast_in_dim %cst_345, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1424 = stablehlo.multiply %1423, %1103 : tensor<128xf32>
    %cst_346 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1425 = stablehlo.broadcast_in_dim %cst_346, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1426 = stablehlo.multiply %1425, %arg78 : tensor<128xf32>
    %1427 = stablehlo.add %1424, %1426 : tensor<128xf32>
    %cst_347 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1428 = stablehlo.broadcast_in_dim %cst_347, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1429 = stablehlo.multiply %1428, %1105 : tensor<512x128xf32>
    %cst_348 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1430 = stablehlo.broadcast_in_dim %cst_348, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1431 = stablehlo.multiply %1430, %arg79 : tensor<512x128xf32>
    %1432 = stablehlo.add %1429, %1431 : tensor<512x128xf32>
    %cst_349 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1433 = stablehlo.broadcast_in_dim %cst_349, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1434 = stablehlo.multiply %1433, %1123 : tensor<512xf32>
    %cst_350 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1435 = stablehlo.broadcast_in_dim %cst_350, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1436 = stablehlo.multiply %1435, %arg80 : tensor<512xf32>
    %1437 = stablehlo.add %1434, %1436 : tensor<512xf32>
    %cst_351 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1438 = stablehlo.broadcast_in_dim %cst_351, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1439 = stablehlo.multiply %1438, %1125 : tensor<128x512xf32>
    %cst_352 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1440 = stablehlo.broadcast_in_dim %cst_352, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1441 = stablehlo.multiply %1440, %arg81 : tensor<128x512xf32>
    %1442 = stablehlo.add %1439, %1441 : tensor<128x512xf32>
    %cst_353 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1443 = stablehlo.broadcast_in_dim %cst_353, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1444 = stablehlo.multiply %1443, %961 : tensor<128xf32>
    %cst_354 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1445 = stablehlo.broadcast_in_dim %cst_354, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1446 = stablehlo.multiply %1445, %arg82 : tensor<128xf32>
    %1447 = stablehlo.add %1444, %1446 : tensor<128xf32>
    %cst_355 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1448 = stablehlo.broadcast_in_dim %cst_355, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1449 = stablehlo.multiply %1448, %963 : tensor<512x128xf32>
    %cst_356 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1450 = stablehlo.broadcast_in_dim %cst_356, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1451 = stablehlo.multiply %1450, %arg83 : tensor<512x128xf32>
    %1452 = stablehlo.add %1449, %1451 : tensor<512x128xf32>
    %cst_357 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1453 = stablehlo.broadcast_in_dim %cst_357, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1454 = stablehlo.multiply %1453, %981 : tensor<512xf32>
    %cst_358 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1455 = stablehlo.broadcast_in_dim %cst_358, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1456 = stablehlo.multiply %1455, %arg84 : tensor<512xf32>
    %1457 = stablehlo.add %1454, %1456 : tensor<512xf32>
    %cst_359 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1458 = stablehlo.broadcast_in_dim %cst_359, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1459 = stablehlo.multiply %1458, %983 : tensor<128x512xf32>
    %cst_360 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1460 = stablehlo.broadcast_in_dim %cst_360, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1461 = stablehlo.multiply %1460, %arg85 : tensor<128x512xf32>
    %1462 = stablehlo.add %1459, %1461 : tensor<128x512xf32>
    %cst_361 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1463 = stablehlo.broadcast_in_dim %cst_361, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1464 = stablehlo.multiply %1463, %819 : tensor<128xf32>
    %cst_362 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1465 = stablehlo.broadcast_in_dim %cst_362, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1466 = stablehlo.multiply %1465, %arg86 : tensor<128xf32>
    %1467 = stablehlo.add %1464, %1466 : tensor<128xf32>
    %cst_363 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1468 = stablehlo.broadcast_in_dim %cst_363, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1469 = stablehlo.multiply %1468, %821 : tensor<512x128xf32>
    %cst_364 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1470 = stablehlo.broadcast_in_dim %cst_364, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1471 = stablehlo.multiply %1470, %arg87 : tensor<512x128xf32>
    %1472 = stablehlo.add %1469, %1471 : tensor<512x128xf32>
    %cst_365 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1473 = stablehlo.broadcast_in_dim %cst_365, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1474 = stablehlo.multiply %1473, %839 : tensor<512xf32>
    %cst_366 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1475 = stablehlo.broadcast_in_dim %cst_366, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1476 = stablehlo.multiply %1475, %arg88 : tensor<512xf32>
    %1477 = stablehlo.add %1474, %1476 : tensor<512xf32>
    %cst_367 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1478 = stablehlo.broadcast_in_dim %cst_367, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1479 = stablehlo.multiply %1478, %841 : tensor<128x512xf32>
    %cst_368 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1480 = stablehlo.broadcast_in_dim %cst_368, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1481 = stablehlo.multiply %1480, %arg89 : tensor<128x512xf32>
    %1482 = stablehlo.add %1479, %1481 : tensor<128x512xf32>
    %cst_369 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1483 = stablehlo.broadcast_in_dim %cst_369, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %1484 = stablehlo.multiply %1483, %777 : tensor<100xf32>
    %cst_370 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1485 = stablehlo.broadcast_in_dim %cst_370, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %1486 = stablehlo.multiply %1485, %arg90 : tensor<100xf32>
    %1487 = stablehlo.add %1484, %1486 : tensor<100xf32>
    %cst_371 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1488 = stablehlo.broadcast_in_dim %cst_371, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %1489 = stablehlo.multiply %1488, %779 : tensor<128x100xf32>
    %cst_372 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1490 = stablehlo.broadcast_in_dim %cst_372, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %1491 = stablehlo.multiply %1490, %arg91 : tensor<128x100xf32>
    %1492 = stablehlo.add %1489, %1491 : tensor<128x100xf32>
    %cst_373 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1493 = stablehlo.broadcast_in_dim %cst_373, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1494 = stablehlo.multiply %1493, %1353 : tensor<128xf32>
    %cst_374 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1495 = stablehlo.broadcast_in_dim %cst_374, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1496 = stablehlo.multiply %1495, %arg92 : tensor<128xf32>
    %1497 = stablehlo.add %1494, %1496 : tensor<128xf32>
    %cst_375 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1498 = stablehlo.broadcast_in_dim %cst_375, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1499 = stablehlo.multiply %1498, %1364 : tensor<128xf32>
    %cst_376 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1500 = stablehlo.broadcast_in_dim %cst_376, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1501 = stablehlo.multiply %1500, %arg93 : tensor<128xf32>
    %1502 = stablehlo.add %1499, %1501 : tensor<128xf32>
    %cst_377 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1503 = stablehlo.broadcast_in_dim %cst_377, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1504 = stablehlo.multiply %1503, %1271 : tensor<128xf32>
    %cst_378 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1505 = stablehlo.broadcast_in_dim %cst_378, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1506 = stablehlo.multiply %1505, %arg94 : tensor<128xf32>
    %1507 = stablehlo.add %1504, %1506 : tensor<128xf32>
    %cst_379 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1508 = stablehlo.broadcast_in_dim %cst_379, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1509 = stablehlo.multiply %1508, %1282 : tensor<128xf32>
    %cst_380 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1510 = stablehlo.broadcast_in_dim %cst_380, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1511 = stablehlo.multiply %1510, %arg95 : tensor<128xf32>
    %1512 = stablehlo.add %1509, %1511 : tensor<128xf32>
    %cst_381 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1513 = stablehlo.broadcast_in_dim %cst_381, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1514 = stablehlo.multiply %1513, %1211 : tensor<128xf32>
    %cst_382 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1515 = stablehlo.broadcast_in_dim %cst_382, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1516 = stablehlo.multiply %1515, %arg96 : tensor<128xf32>
    %1517 = stablehlo.add %1514, %1516 : tensor<128xf32>
    %cst_383 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1518 = stablehlo.broadcast_in_dim %cst_383, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1519 = stablehlo.multiply %1518, %1222 : tensor<128xf32>
    %cst_384 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1520 = stablehlo.broadcast_in_dim %cst_384, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1521 = stablehlo.multiply %1520, %arg97 : tensor<128xf32>
    %1522 = stablehlo.add %1519, %1521 : tensor<128xf32>
    %cst_385 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1523 = stablehlo.broadcast_in_dim %cst_385, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1524 = stablehlo.multiply %1523, %1129 : tensor<128xf32>
    %cst_386 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1525 = stablehlo.broadcast_in_dim %cst_386, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1526 = stablehlo.multiply %1525, %arg98 : tensor<128xf32>
    %1527 = stablehlo.add %1524, %1526 : tensor<128xf32>
    %cst_387 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1528 = stablehlo.broadcast_in_dim %cst_387, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1529 = stablehlo.multiply %1528, %1140 : tensor<128xf32>
    %cst_388 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1530 = stablehlo.broadcast_in_dim %cst_388, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1531 = stablehlo.multiply %1530, %arg99 : tensor<128xf32>
    %1532 = stablehlo.add %1529, %1531 : tensor<128xf32>
    %cst_389 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1533 = stablehlo.broadcast_in_dim %cst_389, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1534 = stablehlo.multiply %1533, %1069 : tensor<128xf32>
    %cst_390 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1535 = stablehlo.broadcast_in_dim %cst_390, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1536 = stablehlo.multiply %1535, %arg100 : tensor<128xf32>
    %1537 = stablehlo.add %1534, %1536 : tensor<128xf32>
    %cst_391 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1538 = stablehlo.broadcast_in_dim %cst_391, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1539 = stablehlo.multiply %1538, %1080 : tensor<128xf32>
    %cst_392 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1540 = stablehlo.broadcast_in_dim %cst_392, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1541 = stablehlo.multiply %1540, %arg101 : tensor<128xf32>
    %1542 = stablehlo.add %1539, %1541 : tensor<128xf32>
    %cst_393 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1543 = stablehlo.broadcast_in_dim %cst_393, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1544 = stablehlo.multiply %1543, %987 : tensor<128xf32>
    %cst_394 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1545 = stablehlo.broadcast_in_dim %cst_394, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1546 = stablehlo.multiply %1545, %arg102 : tensor<128xf32>
    %1547 = stablehlo.add %1544, %1546 : tensor<128xf32>
    %cst_395 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1548 = stablehlo.broadcast_in_dim %cst_395, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1549 = stablehlo.multiply %1548, %998 : tensor<128xf32>
    %cst_396 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1550 = stablehlo.broadcast_in_dim %cst_396, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1551 = stablehlo.multiply %1550, %arg103 : tensor<128xf32>
    %1552 = stablehlo.add %1549, %1551 : tensor<128xf32>
    %cst_397 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1553 = stablehlo.broadcast_in_dim %cst_397, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1554 = stablehlo.multiply %1553, %927 : tensor<128xf32>
    %cst_398 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1555 = stablehlo.broadcast_in_dim %cst_398, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1556 = stablehlo.multiply %1555, %arg104 : tensor<128xf32>
    %1557 = stablehlo.add %1554, %1556 : tensor<128xf32>
    %cst_399 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1558 = stablehlo.broadcast_in_dim %cst_399, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1559 = stablehlo.multiply %1558, %938 : tensor<128xf32>
    %cst_400 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1560 = stablehlo.broadcast_in_dim %cst_400, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1561 = stablehlo.multiply %1560, %arg105 : tensor<128xf32>
    %1562 = stablehlo.add %1559, %1561 : tensor<128xf32>
    %cst_401 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1563 = stablehlo.broadcast_in_dim %cst_401, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1564 = stablehlo.multiply %1563, %845 : tensor<128xf32>
    %cst_402 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1565 = stablehlo.broadcast_in_dim %cst_402, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1566 = stablehlo.multiply %1565, %arg106 : tensor<128xf32>
    %1567 = stablehlo.add %1564, %1566 : tensor<128xf32>
    %cst_403 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1568 = stablehlo.broadcast_in_dim %cst_403, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1569 = stablehlo.multiply %1568, %856 : tensor<128xf32>
    %cst_404 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1570 = stablehlo.broadcast_in_dim %cst_404, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1571 = stablehlo.multiply %1570, %arg107 : tensor<128xf32>
    %1572 = stablehlo.add %1569, %1571 : tensor<128xf32>
    %cst_405 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1573 = stablehlo.broadcast_in_dim %cst_405, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1574 = stablehlo.multiply %1573, %786 : tensor<128xf32>
    %cst_406 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1575 = stablehlo.broadcast_in_dim %cst_406, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1576 = stablehlo.multiply %1575, %arg108 : tensor<128xf32>
    %1577 = stablehlo.add %1574, %1576 : tensor<128xf32>
    %cst_407 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1578 = stablehlo.broadcast_in_dim %cst_407, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1579 = stablehlo.multiply %1578, %797 : tensor<128xf32>
    %cst_408 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1580 = stablehlo.broadcast_in_dim %cst_408, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1581 = stablehlo.multiply %1580, %arg109 : tensor<128xf32>
    %1582 = stablehlo.add %1579, %1581 : tensor<128xf32>
    %cst_409 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1583 = stablehlo.broadcast_in_dim %cst_409, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1584 = stablehlo.multiply %1583, %1339 : tensor<4x32xf32>
    %cst_410 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1585 = stablehlo.broadcast_in_dim %cst_410, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1586 = stablehlo.multiply %1585, %arg110 : tensor<4x32xf32>
    %1587 = stablehlo.add %1584, %1586 : tensor<4x32xf32>
    %cst_411 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1588 = stablehlo.broadcast_in_dim %cst_411, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1589 = stablehlo.multiply %1588, %1341 : tensor<128x4x32xf32>
    %cst_412 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1590 = stablehlo.broadcast_in_dim %cst_412, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1591 = stablehlo.multiply %1590, %arg111 : tensor<128x4x32xf32>
    %1592 = stablehlo.add %1589, %1591 : tensor<128x4x32xf32>
    %cst_413 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1593 = stablehlo.broadcast_in_dim %cst_413, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1594 = stablehlo.multiply %1593, %1305 : tensor<128xf32>
    %cst_414 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1595 = stablehlo.broadcast_in_dim %cst_414, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1596 = stablehlo.multiply %1595, %arg112 : tensor<128xf32>
    %1597 = stablehlo.add %1594, %1596 : tensor<128xf32>
    %cst_415 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1598 = stablehlo.broadcast_in_dim %cst_415, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1599 = stablehlo.multiply %1598, %1307 : tensor<4x32x128xf32>
    %cst_416 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1600 = stablehlo.broadcast_in_dim %cst_416, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1601 = stablehlo.multiply %1600, %arg113 : tensor<4x32x128xf32>
    %1602 = stablehlo.add %1599, %1601 : tensor<4x32x128xf32>
    %cst_417 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1603 = stablehlo.broadcast_in_dim %cst_417, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1604 = stablehlo.multiply %1603, %1346 : tensor<4x32xf32>
    %cst_418 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1605 = stablehlo.broadcast_in_dim %cst_418, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1606 = stablehlo.multiply %1605, %arg114 : tensor<4x32xf32>
    %1607 = stablehlo.add %1604, %1606 : tensor<4x32xf32>
    %cst_419 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1608 = stablehlo.broadcast_in_dim %cst_419, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1609 = stablehlo.multiply %1608, %1348 : tensor<128x4x32xf32>
    %cst_420 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1610 = stablehlo.broadcast_in_dim %cst_420, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1611 = stablehlo.multiply %1610, %arg115 : tensor<128x4x32xf32>
    %1612 = stablehlo.add %1609, %1611 : tensor<128x4x32xf32>
    %cst_421 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1613 = stablehlo.broadcast_in_dim %cst_421, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1614 = stablehlo.multiply %1613, %1333 : tensor<4x32xf32>
    %cst_422 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1615 = stablehlo.broadcast_in_dim %cst_422, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1616 = stablehlo.multiply %1615, %arg116 : tensor<4x32xf32>
    %1617 = stablehlo.add %1614, %1616 : tensor<4x32xf32>
    %cst_423 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1618 = stablehlo.broadcast_in_dim %cst_423, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1619 = stablehlo.multiply %1618, %1335 : tensor<128x4x32xf32>
    %cst_424 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1620 = stablehlo.broadcast_in_dim %cst_424, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1621 = stablehlo.multiply %1620, %arg117 : tensor<128x4x32xf32>
    %1622 = stablehlo.add %1619, %1621 : tensor<128x4x32xf32>
    %cst_425 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1623 = stablehlo.broadcast_in_dim %cst_425, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1624 = stablehlo.multiply %1623, %1197 : tensor<4x32xf32>
    %cst_426 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1625 = stablehlo.broadcast_in_dim %cst_426, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1626 = stablehlo.multiply %1625, %arg118 : tensor<4x32xf32>
    %1627 = stablehlo.add %1624, %1626 : tensor<4x32xf32>
    %cst_427 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1628 = stablehlo.broadcast_in_dim %cst_427, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1629 = stablehlo.multiply %1628, %1199 : tensor<128x4x32xf32>
    %cst_428 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1630 = stablehlo.broadcast_in_dim %cst_428, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1631 = stablehlo.multiply %1630, %arg119 : tensor<128x4x32xf32>
    %1632 = stablehlo.add %1629, %1631 : tensor<128x4x32xf32>
    %cst_429 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1633 = stablehlo.broadcast_in_dim %cst_429, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1634 = stablehlo.multiply %1633, %1163 : tensor<128xf32>
    %cst_430 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1635 = stablehlo.broadcast_in_dim %cst_430, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1636 = stablehlo.multiply %1635, %arg120 : tensor<128xf32>
    %1637 = stablehlo.add %1634, %1636 : tensor<128xf32>
    %cst_431 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1638 = stablehlo.broadcast_in_dim %cst_431, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1639 = stablehlo.multiply %1638, %1165 : tensor<4x32x128xf32>
    %cst_432 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1640 = stablehlo.broadcast_in_dim %cst_432, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1641 = stablehlo.multiply %1640, %arg121 : tensor<4x32x128xf32>
    %1642 = stablehlo.add %1639, %1641 : tensor<4x32x128xf32>
    %cst_433 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1643 = stablehlo.broadcast_in_dim %cst_433, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1644 = stablehlo.multiply %1643, %1204 : tensor<4x32xf32>
    %cst_434 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1645 = stablehlo.broadcast_in_dim %cst_434, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1646 = stablehlo.multiply %1645, %arg122 : tensor<4x32xf32>
    %1647 = stablehlo.add %1644, %1646 : tensor<4x32xf32>
    %cst_435 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1648 = stablehlo.broadcast_in_dim %cst_435, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1649 = stablehlo.multiply %1648, %1206 : tensor<128x4x32xf32>
    %cst_436 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1650 = stablehlo.broadcast_in_dim %cst_436, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1651 = stablehlo.multiply %1650, %arg123 : tensor<128x4x32xf32>
    %1652 = stablehlo.add %1649, %1651 : tensor<128x4x32xf32>
    %cst_437 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1653 = stablehlo.broadcast_in_dim %cst_437, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1654 = stablehlo.multiply %1653, %1191 : tensor<4x32xf32>
    %cst_438 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1655 = stablehlo.broadcast_in_dim %cst_438, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1656 = stablehlo.multiply %1655, %arg124 : tensor<4x32xf32>
    %1657 = stablehlo.add %1654, %1656 : tensor<4x32xf32>
    %cst_439 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1658 = stablehlo.broadcast_in_dim %cst_439, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1659 = stablehlo.multiply %1658, %1193 : tensor<128x4x32xf32>
    %cst_440 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1660 = stablehlo.broadcast_in_dim %cst_440, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1661 = stablehlo.multiply %1660, %arg125 : tensor<128x4x32xf32>
    %1662 = stablehlo.add %1659, %1661 : tensor<128x4x32xf32>
    %cst_441 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1663 = stablehlo.broadcast_in_dim %cst_441, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1664 = stablehlo.multiply %1663, %1055 : tensor<4x32xf32>
    %cst_442 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1665 = stablehlo.broadcast_in_dim %cst_442, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1666 = stablehlo.multiply %1665, %arg126 : tensor<4x32xf32>
    %1667 = stablehlo.add %1664, %1666 : tensor<4x32xf32>
    %cst_443 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1668 = stablehlo.broadcast_in_dim %cst_443, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1669 = stablehlo.multiply %1668, %1057 : tensor<128x4x32xf32>
    %cst_444 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1670 = stablehlo.broadcast_in_dim %cst_444, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1671 = stablehlo.multiply %1670, %arg127 : tensor<128x4x32xf32>
    %1672 = stablehlo.add %1669, %1671 : tensor<128x4x32xf32>
    %cst_445 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1673 = stablehlo.broadcast_in_dim %cst_445, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1674 = stablehlo.multiply %1673, %1021 : tensor<128xf32>
    %cst_446 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1675 = stablehlo.broadcast_in_dim %cst_446, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1676 = stablehlo.multiply %1675, %arg128 : tensor<128xf32>
    %1677 = stablehlo.add %1674, %1676 : tensor<128xf32>
    %cst_447 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1678 = stablehlo.broadcast_in_dim %cst_447, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1679 = stablehlo.multiply %1678, %1023 : tensor<4x32x128xf32>
    %cst_448 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1680 = stablehlo.broadcast_in_dim %cst_448, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1681 = stablehlo.multiply %1680, %arg129 : tensor<4x32x128xf32>
    %1682 = stablehlo.add %1679, %1681 : tensor<4x32x128xf32>
    %cst_449 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1683 = stablehlo.broadcast_in_dim %cst_449, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1684 = stablehlo.multiply %1683, %1062 : tensor<4x32xf32>
    %cst_450 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1685 = stablehlo.broadcast_in_dim %cst_450, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1686 = stablehlo.multiply %1685, %arg130 : tensor<4x32xf32>
    %1687 = stablehlo.add %1684, %1686 : tensor<4x32xf32>
    %cst_451 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1688 = stablehlo.broadcast_in_dim %cst_451, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1689 = stablehlo.multiply %1688, %1064 : tensor<128x4x32xf32>
    %cst_452 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1690 = stablehlo.broadcast_in_dim %cst_452, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1691 = stablehlo.multiply %1690, %arg131 : tensor<128x4x32xf32>
    %1692 = stablehlo.add %1689, %1691 : tensor<128x4x32xf32>
    %cst_453 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1693 = stablehlo.broadcast_in_dim %cst_453, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1694 = stablehlo.multiply %1693, %1049 : tensor<4x32xf32>
    %cst_454 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1695 = stablehlo.broadcast_in_dim %cst_454, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1696 = stablehlo.multiply %1695, %arg132 : tensor<4x32xf32>
    %1697 = stablehlo.add %1694, %1696 : tensor<4x32xf32>
    %cst_455 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1698 = stablehlo.broadcast_in_dim %cst_455, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1699 = stablehlo.multiply %1698, %1051 : tensor<128x4x32xf32>
    %cst_456 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1700 = stablehlo.broadcast_in_dim %cst_456, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1701 = stablehlo.multiply %1700, %arg133 : tensor<128x4x32xf32>
    %1702 = stablehlo.add %1699, %1701 : tensor<128x4x32xf32>
    %cst_457 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1703 = stablehlo.broadcast_in_dim %cst_457, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1704 = stablehlo.multiply %1703, %913 : tensor<4x32xf32>
    %cst_458 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1705 = stablehlo.broadcast_in_dim %cst_458, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1706 = stablehlo.multiply %1705, %arg134 : tensor<4x32xf32>
    %1707 = stablehlo.add %1704, %1706 : tensor<4x32xf32>
    %cst_459 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1708 = stablehlo.broadcast_in_dim %cst_459, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1709 = stablehlo.multiply %1708, %915 : tensor<128x4x32xf32>
    %cst_460 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1710 = stablehlo.broadcast_in_dim %cst_460, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1711 = stablehlo.multiply %1710, %arg135 : tensor<128x4x32xf32>
    %1712 = stablehlo.add %1709, %1711 : tensor<128x4x32xf32>
    %cst_461 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1713 = stablehlo.broadcast_in_dim %cst_461, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1714 = stablehlo.multiply %1713, %879 : tensor<128xf32>
    %cst_462 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1715 = stablehlo.broadcast_in_dim %cst_462, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1716 = stablehlo.multiply %1715, %arg136 : tensor<128xf32>
    %1717 = stablehlo.add %1714, %1716 : tensor<128xf32>
    %cst_463 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1718 = stablehlo.broadcast_in_dim %cst_463, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1719 = stablehlo.multiply %1718, %881 : tensor<4x32x128xf32>
    %cst_464 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1720 = stablehlo.broadcast_in_dim %cst_464, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1721 = stablehlo.multiply %1720, %arg137 : tensor<4x32x128xf32>
    %1722 = stablehlo.add %1719, %1721 : tensor<4x32x128xf32>
    %cst_465 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1723 = stablehlo.broadcast_in_dim %cst_465, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1724 = stablehlo.multiply %1723, %920 : tensor<4x32xf32>
    %cst_466 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1725 = stablehlo.broadcast_in_dim %cst_466, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1726 = stablehlo.multiply %1725, %arg138 : tensor<4x32xf32>
    %1727 = stablehlo.add %1724, %1726 : tensor<4x32xf32>
    %cst_467 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1728 = stablehlo.broadcast_in_dim %cst_467, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1729 = stablehlo.multiply %1728, %922 : tensor<128x4x32xf32>
    %cst_468 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1730 = stablehlo.broadcast_in_dim %cst_468, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1731 = stablehlo.multiply %1730, %arg139 : tensor<128x4x32xf32>
    %1732 = stablehlo.add %1729, %1731 : tensor<128x4x32xf32>
    %cst_469 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1733 = stablehlo.broadcast_in_dim %cst_469, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1734 = stablehlo.multiply %1733, %907 : tensor<4x32xf32>
    %cst_470 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1735 = stablehlo.broadcast_in_dim %cst_470, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1736 = stablehlo.multiply %1735, %arg140 : tensor<4x32xf32>
    %1737 = stablehlo.add %1734, %1736 : tensor<4x32xf32>
    %cst_471 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1738 = stablehlo.broadcast_in_dim %cst_471, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1739 = stablehlo.multiply %1738, %909 : tensor<128x4x32xf32>
    %cst_472 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1740 = stablehlo.broadcast_in_dim %cst_472, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1741 = stablehlo.multiply %1740, %arg141 : tensor<128x4x32xf32>
    %1742 = stablehlo.add %1739, %1741 : tensor<128x4x32xf32>
    %cst_473 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1743 = stablehlo.broadcast_in_dim %cst_473, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %1744 = stablehlo.multiply %1743, %1387 : tensor<64x128xf32>
    %cst_474 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1745 = stablehlo.broadcast_in_dim %cst_474, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %1746 = stablehlo.multiply %1745, %arg142 : tensor<64x128xf32>
    %1747 = stablehlo.add %1744, %1746 : tensor<64x128xf32>
    %1748 = stablehlo.multiply %1391, %1391 : tensor<128xf32>
    %cst_475 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1749 = stablehlo.broadcast_in_dim %cst_475, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1750 = stablehlo.multiply %1749, %1748 : tensor<128xf32>
    %cst_476 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1751 = stablehlo.broadcast_in_dim %cst_476, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1752 = stablehlo.multiply %1751, %arg143 : tensor<128xf32>
    %1753 = stablehlo.add %1750, %1752 : tensor<128xf32>
    %1754 = stablehlo.multiply %1392, %1392 : tensor<4x4x3x128xf32>
    %cst_477 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1755 = stablehlo.broadcast_in_dim %cst_477, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %1756 = stablehlo.multiply %1755, %1754 : tensor<4x4x3x128xf32>
    %cst_478 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1757 = stablehlo.broadcast_in_dim %cst_478, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %1758 = stablehlo.multiply %1757, %arg144 : tensor<4x4x3x128xf32>
    %1759 = stablehlo.add %1756, %1758 : tensor<4x4x3x128xf32>
    %1760 = stablehlo.multiply %1245, %1245 : tensor<128xf32>
    %cst_479 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1761 = stablehlo.broadcast_in_dim %cst_479, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1762 = stablehlo.multiply %1761, %1760 : tensor<128xf32>
    %cst_480 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1763 = stablehlo.broadcast_in_dim %cst_480, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1764 = stablehlo.multiply %1763, %arg145 : tensor<128xf32>
    %1765 = stablehlo.add %1762, %1764 : tensor<128xf32>
    %1766 = stablehlo.multiply %1247, %1247 : tensor<512x128xf32>
    %cst_481 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1767 = stablehlo.broadcast_in_dim %cst_481, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1768 = stablehlo.multiply %1767, %1766 : tensor<512x128xf32>
    %cst_482 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1769 = stablehlo.broadcast_in_dim %cst_482, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1770 = stablehlo.multiply %1769, %arg146 : tensor<512x128xf32>
    %1771 = stablehlo.add %1768, %1770 : tensor<512x128xf32>
    %1772 = stablehlo.multiply %1265, %1265 : tensor<512xf32>
    %cst_483 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1773 = stablehlo.broadcast_in_dim %cst_483, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1774 = stablehlo.multiply %1773, %1772 : tensor<512xf32>
    %cst_484 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1775 = stablehlo.broadcast_in_dim %cst_484, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1776 = stablehlo.multiply %1775, %arg147 : tensor<512xf32>
    %1777 = stablehlo.add %1774, %1776 : tensor<512xf32>
    %1778 = stablehlo.multiply %1267, %1267 : tensor<128x512xf32>
    %cst_485 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1779 = stablehlo.broadcast_in_dim %cst_485, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1780 = stablehlo.multiply %1779, %1778 : tensor<128x512xf32>
    %cst_486 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1781 = stablehlo.broadcast_in_dim %cst_486, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1782 = stablehlo.multiply %1781, %arg148 : tensor<128x512xf32>
    %1783 = stablehlo.add %1780, %1782 : tensor<128x512xf32>
    %1784 = stablehlo.multiply %1103, %1103 : tensor<128xf32>
    %cst_487 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1785 = stablehlo.broadcast_in_dim %cst_487, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1786 = stablehlo.multiply %1785, %1784 : tensor<128xf32>
    %cst_488 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1787 = stablehlo.broadcast_in_dim %cst_488, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1788 = stablehlo.multiply %1787, %arg149 : tensor<128xf32>
    %1789 = stablehlo.add %1786, %1788 : tensor<128xf32>
    %1790 = stablehlo.multiply %1105, %1105 : tensor<512x128xf32>
    %cst_489 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1791 = stablehlo.broadcast_in_dim %cst_489, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1792 = stablehlo.multiply %1791, %1790 : tensor<512x128xf32>
    %cst_490 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1793 = stablehlo.broadcast_in_dim %cst_490, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1794 = stablehlo.multiply %1793, %arg150 : tensor<512x128xf32>
    %1795 = stablehlo.add %1792, %1794 : tensor<512x128xf32>
    %1796 = stablehlo.multiply %1123, %1123 : tensor<512xf32>
    %cst_491 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1797 = stablehlo.broadcast_in_dim %cst_491, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1798 = stablehlo.multiply %1797, %1796 : tensor<512xf32>
    %cst_492 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1799 = stablehlo.broadcast_in_dim %cst_492, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1800 = stablehlo.multiply %1799, %arg151 : tensor<512xf32>
    %1801 = stablehlo.add %1798, %1800 : tensor<512xf32>
    %1802 = stablehlo.multiply %1125, %1125 : tensor<128x512xf32>
    %cst_493 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1803 = stablehlo.broadcast_in_dim %cst_493, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1804 = stablehlo.multiply %1803, %1802 : tensor<128x512xf32>
    %cst_494 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1805 = stablehlo.broadcast_in_dim %cst_494, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1806 = stablehlo.multiply %1805, %arg152 : tensor<128x512xf32>
    %1807 = stablehlo.add %1804, %1806 : tensor<128x512xf32>
    %1808 = stablehlo.multiply %961, %961 : tensor<128xf32>
    %cst_495 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1809 = stablehlo.broadcast_in_dim %cst_495, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1810 = stablehlo.multiply %1809, %1808 : tensor<128xf32>
    %cst_496 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1811 = stablehlo.broadcast_in_dim %cst_496, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1812 = stablehlo.multiply %1811, %arg153 : tensor<128xf32>
    %1813 = stablehlo.add %1810, %1812 : tensor<128xf32>
    %1814 = stablehlo.multiply %963, %963 : tensor<512x128xf32>
    %cst_497 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1815 = stablehlo.broadcast_in_dim %cst_497, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1816 = stablehlo.multiply %1815, %1814 : tensor<512x128xf32>
    %cst_498 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1817 = stablehlo.broadcast_in_dim %cst_498, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1818 = stablehlo.multiply %1817, %arg154 : tensor<512x128xf32>
    %1819 = stablehlo.add %1816, %1818 : tensor<512x128xf32>
    %1820 = stablehlo.multiply %981, %981 : tensor<512xf32>
    %cst_499 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1821 = stablehlo.broadcast_in_dim %cst_499, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1822 = stablehlo.multiply %1821, %1820 : tensor<512xf32>
    %cst_500 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1823 = stablehlo.broadcast_in_dim %cst_500, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1824 = stablehlo.multiply %1823, %arg155 : tensor<512xf32>
    %1825 = stablehlo.add %1822, %1824 : tensor<512xf32>
    %1826 = stablehlo.multiply %983, %983 : tensor<128x512xf32>
    %cst_501 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1827 = stablehlo.broadcast_in_dim %cst_501, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1828 = stablehlo.multiply %1827, %1826 : tensor<128x512xf32>
    %cst_502 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1829 = stablehlo.broadcast_in_dim %cst_502, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1830 = stablehlo.multiply %1829, %arg156 : tensor<128x512xf32>
    %1831 = stablehlo.add %1828, %1830 : tensor<128x512xf32>
    %1832 = stablehlo.multiply %819, %819 : tensor<128xf32>
    %cst_503 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1833 = stablehlo.broadcast_in_dim %cst_503, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1834 = stablehlo.multiply %1833, %1832 : tensor<128xf32>
    %cst_504 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1835 = stablehlo.broadcast_in_dim %cst_504, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1836 = stablehlo.multiply %1835, %arg157 : tensor<128xf32>
    %1837 = stablehlo.add %1834, %1836 : tensor<128xf32>
    %1838 = stablehlo.multiply %821, %821 : tensor<512x128xf32>
    %cst_505 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1839 = stablehlo.broadcast_in_dim %cst_505, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1840 = stablehlo.multiply %1839, %1838 : tensor<512x128xf32>
    %cst_506 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1841 = stablehlo.broadcast_in_dim %cst_506, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %1842 = stablehlo.multiply %1841, %arg158 : tensor<512x128xf32>
    %1843 = stablehlo.add %1840, %1842 : tensor<512x128xf32>
    %1844 = stablehlo.multiply %839, %839 : tensor<512xf32>
    %cst_507 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1845 = stablehlo.broadcast_in_dim %cst_507, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1846 = stablehlo.multiply %1845, %1844 : tensor<512xf32>
    %cst_508 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1847 = stablehlo.broadcast_in_dim %cst_508, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1848 = stablehlo.multiply %1847, %arg159 : tensor<512xf32>
    %1849 = stablehlo.add %1846, %1848 : tensor<512xf32>
    %1850 = stablehlo.multiply %841, %841 : tensor<128x512xf32>
    %cst_509 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1851 = stablehlo.broadcast_in_dim %cst_509, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1852 = stablehlo.multiply %1851, %1850 : tensor<128x512xf32>
    %cst_510 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1853 = stablehlo.broadcast_in_dim %cst_510, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %1854 = stablehlo.multiply %1853, %arg160 : tensor<128x512xf32>
    %1855 = stablehlo.add %1852, %1854 : tensor<128x512xf32>
    %1856 = stablehlo.multiply %777, %777 : tensor<100xf32>
    %cst_511 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1857 = stablehlo.broadcast_in_dim %cst_511, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %1858 = stablehlo.multiply %1857, %1856 : tensor<100xf32>
    %cst_512 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1859 = stablehlo.broadcast_in_dim %cst_512, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %1860 = stablehlo.multiply %1859, %arg161 : tensor<100xf32>
    %1861 = stablehlo.add %1858, %1860 : tensor<100xf32>
    %1862 = stablehlo.multiply %779, %779 : tensor<128x100xf32>
    %cst_513 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1863 = stablehlo.broadcast_in_dim %cst_513, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %1864 = stablehlo.multiply %1863, %1862 : tensor<128x100xf32>
    %cst_514 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1865 = stablehlo.broadcast_in_dim %cst_514, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %1866 = stablehlo.multiply %1865, %arg162 : tensor<128x100xf32>
    %1867 = stablehlo.add %1864, %1866 : tensor<128x100xf32>
    %1868 = stablehlo.multiply %1353, %1353 : tensor<128xf32>
    %cst_515 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1869 = stablehlo.broadcast_in_dim %cst_515, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1870 = stablehlo.multiply %1869, %1868 : tensor<128xf32>
    %cst_516 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1871 = stablehlo.broadcast_in_dim %cst_516, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1872 = stablehlo.multiply %1871, %arg163 : tensor<128xf32>
    %1873 = stablehlo.add %1870, %1872 : tensor<128xf32>
    %1874 = stablehlo.multiply %1364, %1364 : tensor<128xf32>
    %cst_517 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1875 = stablehlo.broadcast_in_dim %cst_517, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1876 = stablehlo.multiply %1875, %1874 : tensor<128xf32>
    %cst_518 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1877 = stablehlo.broadcast_in_dim %cst_518, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1878 = stablehlo.multiply %1877, %arg164 : tensor<128xf32>
    %1879 = stablehlo.add %1876, %1878 : tensor<128xf32>
    %1880 = stablehlo.multiply %1271, %1271 : tensor<128xf32>
    %cst_519 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1881 = stablehlo.broadcast_in_dim %cst_519, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1882 = stablehlo.multiply %1881, %1880 : tensor<128xf32>
    %cst_520 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1883 = stablehlo.broadcast_in_dim %cst_520, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1884 = stablehlo.multiply %1883, %arg165 : tensor<128xf32>
    %1885 = stablehlo.add %1882, %1884 : tensor<128xf32>
    %1886 = stablehlo.multiply %1282, %1282 : tensor<128xf32>
    %cst_521 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1887 = stablehlo.broadcast_in_dim %cst_521, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1888 = stablehlo.multiply %1887, %1886 : tensor<128xf32>
    %cst_522 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1889 = stablehlo.broadcast_in_dim %cst_522, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1890 = stablehlo.multiply %1889, %arg166 : tensor<128xf32>
    %1891 = stablehlo.add %1888, %1890 : tensor<128xf32>
    %1892 = stablehlo.multiply %1211, %1211 : tensor<128xf32>
    %cst_523 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1893 = stablehlo.broadcast_in_dim %cst_523, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1894 = stablehlo.multiply %1893, %1892 : tensor<128xf32>
    %cst_524 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1895 = stablehlo.broadcast_in_dim %cst_524, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1896 = stablehlo.multiply %1895, %arg167 : tensor<128xf32>
    %1897 = stablehlo.add %1894, %1896 : tensor<128xf32>
    %1898 = stablehlo.multiply %1222, %1222 : tensor<128xf32>
    %cst_525 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1899 = stablehlo.broadcast_in_dim %cst_525, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1900 = stablehlo.multiply %1899, %1898 : tensor<128xf32>
    %cst_526 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1901 = stablehlo.broadcast_in_dim %cst_526, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1902 = stablehlo.multiply %1901, %arg168 : tensor<128xf32>
    %1903 = stablehlo.add %1900, %1902 : tensor<128xf32>
    %1904 = stablehlo.multiply %1129, %1129 : tensor<128xf32>
    %cst_527 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1905 = stablehlo.broadcast_in_dim %cst_527, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1906 = stablehlo.multiply %1905, %1904 : tensor<128xf32>
    %cst_528 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1907 = stablehlo.broadcast_in_dim %cst_528, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1908 = stablehlo.multiply %1907, %arg169 : tensor<128xf32>
    %1909 = stablehlo.add %1906, %1908 : tensor<128xf32>
    %1910 = stablehlo.multiply %1140, %1140 : tensor<128xf32>
    %cst_529 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1911 = stablehlo.broadcast_in_dim %cst_529, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1912 = stablehlo.multiply %1911, %1910 : tensor<128xf32>
    %cst_530 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1913 = stablehlo.broadcast_in_dim %cst_530, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1914 = stablehlo.multiply %1913, %arg170 : tensor<128xf32>
    %1915 = stablehlo.add %1912, %1914 : tensor<128xf32>
    %1916 = stablehlo.multiply %1069, %1069 : tensor<128xf32>
    %cst_531 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1917 = stablehlo.broadcast_in_dim %cst_531, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1918 = stablehlo.multiply %1917, %1916 : tensor<128xf32>
    %cst_532 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1919 = stablehlo.broadcast_in_dim %cst_532, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1920 = stablehlo.multiply %1919, %arg171 : tensor<128xf32>
    %1921 = stablehlo.add %1918, %1920 : tensor<128xf32>
    %1922 = stablehlo.multiply %1080, %1080 : tensor<128xf32>
    %cst_533 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1923 = stablehlo.broadcast_in_dim %cst_533, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1924 = stablehlo.multiply %1923, %1922 : tensor<128xf32>
    %cst_534 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1925 = stablehlo.broadcast_in_dim %cst_534, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1926 = stablehlo.multiply %1925, %arg172 : tensor<128xf32>
    %1927 = stablehlo.add %1924, %1926 : tensor<128xf32>
    %1928 = stablehlo.multiply %987, %987 : tensor<128xf32>
    %cst_535 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1929 = stablehlo.broadcast_in_dim %cst_535, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1930 = stablehlo.multiply %1929, %1928 : tensor<128xf32>
    %cst_536 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1931 = stablehlo.broadcast_in_dim %cst_536, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1932 = stablehlo.multiply %1931, %arg173 : tensor<128xf32>
    %1933 = stablehlo.add %1930, %1932 : tensor<128xf32>
    %1934 = stablehlo.multiply %998, %998 : tensor<128xf32>
    %cst_537 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1935 = stablehlo.broadcast_in_dim %cst_537, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1936 = stablehlo.multiply %1935, %1934 : tensor<128xf32>
    %cst_538 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1937 = stablehlo.broadcast_in_dim %cst_538, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1938 = stablehlo.multiply %1937, %arg174 : tensor<128xf32>
    %1939 = stablehlo.add %1936, %1938 : tensor<128xf32>
    %1940 = stablehlo.multiply %927, %927 : tensor<128xf32>
    %cst_539 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1941 = stablehlo.broadcast_in_dim %cst_539, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1942 = stablehlo.multiply %1941, %1940 : tensor<128xf32>
    %cst_540 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1943 = stablehlo.broadcast_in_dim %cst_540, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1944 = stablehlo.multiply %1943, %arg175 : tensor<128xf32>
    %1945 = stablehlo.add %1942, %1944 : tensor<128xf32>
    %1946 = stablehlo.multiply %938, %938 : tensor<128xf32>
    %cst_541 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1947 = stablehlo.broadcast_in_dim %cst_541, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1948 = stablehlo.multiply %1947, %1946 : tensor<128xf32>
    %cst_542 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1949 = stablehlo.broadcast_in_dim %cst_542, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1950 = stablehlo.multiply %1949, %arg176 : tensor<128xf32>
    %1951 = stablehlo.add %1948, %1950 : tensor<128xf32>
    %1952 = stablehlo.multiply %845, %845 : tensor<128xf32>
    %cst_543 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1953 = stablehlo.broadcast_in_dim %cst_543, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1954 = stablehlo.multiply %1953, %1952 : tensor<128xf32>
    %cst_544 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1955 = stablehlo.broadcast_in_dim %cst_544, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1956 = stablehlo.multiply %1955, %arg177 : tensor<128xf32>
    %1957 = stablehlo.add %1954, %1956 : tensor<128xf32>
    %1958 = stablehlo.multiply %856, %856 : tensor<128xf32>
    %cst_545 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1959 = stablehlo.broadcast_in_dim %cst_545, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1960 = stablehlo.multiply %1959, %1958 : tensor<128xf32>
    %cst_546 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1961 = stablehlo.broadcast_in_dim %cst_546, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1962 = stablehlo.multiply %1961, %arg178 : tensor<128xf32>
    %1963 = stablehlo.add %1960, %1962 : tensor<128xf32>
    %1964 = stablehlo.multiply %786, %786 : tensor<128xf32>
    %cst_547 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1965 = stablehlo.broadcast_in_dim %cst_547, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1966 = stablehlo.multiply %1965, %1964 : tensor<128xf32>
    %cst_548 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1967 = stablehlo.broadcast_in_dim %cst_548, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1968 = stablehlo.multiply %1967, %arg179 : tensor<128xf32>
    %1969 = stablehlo.add %1966, %1968 : tensor<128xf32>
    %1970 = stablehlo.multiply %797, %797 : tensor<128xf32>
    %cst_549 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1971 = stablehlo.broadcast_in_dim %cst_549, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1972 = stablehlo.multiply %1971, %1970 : tensor<128xf32>
    %cst_550 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1973 = stablehlo.broadcast_in_dim %cst_550, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1974 = stablehlo.multiply %1973, %arg180 : tensor<128xf32>
    %1975 = stablehlo.add %1972, %1974 : tensor<128xf32>
    %1976 = stablehlo.multiply %1339, %1339 : tensor<4x32xf32>
    %cst_551 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1977 = stablehlo.broadcast_in_dim %cst_551, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1978 = stablehlo.multiply %1977, %1976 : tensor<4x32xf32>
    %cst_552 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1979 = stablehlo.broadcast_in_dim %cst_552, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %1980 = stablehlo.multiply %1979, %arg181 : tensor<4x32xf32>
    %1981 = stablehlo.add %1978, %1980 : tensor<4x32xf32>
    %1982 = stablehlo.multiply %1341, %1341 : tensor<128x4x32xf32>
    %cst_553 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1983 = stablehlo.broadcast_in_dim %cst_553, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1984 = stablehlo.multiply %1983, %1982 : tensor<128x4x32xf32>
    %cst_554 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1985 = stablehlo.broadcast_in_dim %cst_554, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %1986 = stablehlo.multiply %1985, %arg182 : tensor<128x4x32xf32>
    %1987 = stablehlo.add %1984, %1986 : tensor<128x4x32xf32>
    %1988 = stablehlo.multiply %1305, %1305 : tensor<128xf32>
    %cst_555 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1989 = stablehlo.broadcast_in_dim %cst_555, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1990 = stablehlo.multiply %1989, %1988 : tensor<128xf32>
    %cst_556 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1991 = stablehlo.broadcast_in_dim %cst_556, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %1992 = stablehlo.multiply %1991, %arg183 : tensor<128xf32>
    %1993 = stablehlo.add %1990, %1992 : tensor<128xf32>
    %1994 = stablehlo.multiply %1307, %1307 : tensor<4x32x128xf32>
    %cst_557 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1995 = stablehlo.broadcast_in_dim %cst_557, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1996 = stablehlo.multiply %1995, %1994 : tensor<4x32x128xf32>
    %cst_558 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1997 = stablehlo.broadcast_in_dim %cst_558, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %1998 = stablehlo.multiply %1997, %arg184 : tensor<4x32x128xf32>
    %1999 = stablehlo.add %1996, %1998 : tensor<4x32x128xf32>
    %2000 = stablehlo.multiply %1346, %1346 : tensor<4x32xf32>
    %cst_559 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2001 = stablehlo.broadcast_in_dim %cst_559, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2002 = stablehlo.multiply %2001, %2000 : tensor<4x32xf32>
    %cst_560 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2003 = stablehlo.broadcast_in_dim %cst_560, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2004 = stablehlo.multiply %2003, %arg185 : tensor<4x32xf32>
    %2005 = stablehlo.add %2002, %2004 : tensor<4x32xf32>
    %2006 = stablehlo.multiply %1348, %1348 : tensor<128x4x32xf32>
    %cst_561 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2007 = stablehlo.broadcast_in_dim %cst_561, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2008 = stablehlo.multiply %2007, %2006 : tensor<128x4x32xf32>
    %cst_562 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2009 = stablehlo.broadcast_in_dim %cst_562, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2010 = stablehlo.multiply %2009, %arg186 : tensor<128x4x32xf32>
    %2011 = stablehlo.add %2008, %2010 : tensor<128x4x32xf32>
    %2012 = stablehlo.multiply %1333, %1333 : tensor<4x32xf32>
    %cst_563 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2013 = stablehlo.broadcast_in_dim %cst_563, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2014 = stablehlo.multiply %2013, %2012 : tensor<4x32xf32>
    %cst_564 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2015 = stablehlo.broadcast_in_dim %cst_564, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2016 = stablehlo.multiply %2015, %arg187 : tensor<4x32xf32>
    %2017 = stablehlo.add %2014, %2016 : tensor<4x32xf32>
    %2018 = stablehlo.multiply %1335, %1335 : tensor<128x4x32xf32>
    %cst_565 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2019 = stablehlo.broadcast_in_dim %cst_565, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2020 = stablehlo.multiply %2019, %2018 : tensor<128x4x32xf32>
    %cst_566 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2021 = stablehlo.broadcast_in_dim %cst_566, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2022 = stablehlo.multiply %2021, %arg188 : tensor<128x4x32xf32>
    %2023 = stablehlo.add %2020, %2022 : tensor<128x4x32xf32>
    %2024 = stablehlo.multiply %1197, %1197 : tensor<4x32xf32>
    %cst_567 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2025 = stablehlo.broadcast_in_dim %cst_567, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2026 = stablehlo.multiply %2025, %2024 : tensor<4x32xf32>
    %cst_568 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2027 = stablehlo.broadcast_in_dim %cst_568, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2028 = stablehlo.multiply %2027, %arg189 : tensor<4x32xf32>
    %2029 = stablehlo.add %2026, %2028 : tensor<4x32xf32>
    %2030 = stablehlo.multiply %1199, %1199 : tensor<128x4x32xf32>
    %cst_569 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2031 = stablehlo.broadcast_in_dim %cst_569, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2032 = stablehlo.multiply %2031, %2030 : tensor<128x4x32xf32>
    %cst_570 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2033 = stablehlo.broadcast_in_dim %cst_570, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2034 = stablehlo.multiply %2033, %arg190 : tensor<128x4x32xf32>
    %2035 = stablehlo.add %2032, %2034 : tensor<128x4x32xf32>
    %2036 = stablehlo.multiply %1163, %1163 : tensor<128xf32>
    %cst_571 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2037 = stablehlo.broadcast_in_dim %cst_571, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2038 = stablehlo.multiply %2037, %2036 : tensor<128xf32>
    %cst_572 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2039 = stablehlo.broadcast_in_dim %cst_572, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2040 = stablehlo.multiply %2039, %arg191 : tensor<128xf32>
    %2041 = stablehlo.add %2038, %2040 : tensor<128xf32>
    %2042 = stablehlo.multiply %1165, %1165 : tensor<4x32x128xf32>
    %cst_573 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2043 = stablehlo.broadcast_in_dim %cst_573, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2044 = stablehlo.multiply %2043, %2042 : tensor<4x32x128xf32>
    %cst_574 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2045 = stablehlo.broadcast_in_dim %cst_574, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2046 = stablehlo.multiply %2045, %arg192 : tensor<4x32x128xf32>
    %2047 = stablehlo.add %2044, %2046 : tensor<4x32x128xf32>
    %2048 = stablehlo.multiply %1204, %1204 : tensor<4x32xf32>
    %cst_575 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2049 = stablehlo.broadcast_in_dim %cst_575, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2050 = stablehlo.multiply %2049, %2048 : tensor<4x32xf32>
    %cst_576 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2051 = stablehlo.broadcast_in_dim %cst_576, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2052 = stablehlo.multiply %2051, %arg193 : tensor<4x32xf32>
    %2053 = stablehlo.add %2050, %2052 : tensor<4x32xf32>
    %2054 = stablehlo.multiply %1206, %1206 : tensor<128x4x32xf32>
    %cst_577 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2055 = stablehlo.broadcast_in_dim %cst_577, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2056 = stablehlo.multiply %2055, %2054 : tensor<128x4x32xf32>
    %cst_578 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2057 = stablehlo.broadcast_in_dim %cst_578, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2058 = stablehlo.multiply %2057, %arg194 : tensor<128x4x32xf32>
    %2059 = stablehlo.add %2056, %2058 : tensor<128x4x32xf32>
    %2060 = stablehlo.multiply %1191, %1191 : tensor<4x32xf32>
    %cst_579 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2061 = stablehlo.broadcast_in_dim %cst_579, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2062 = stablehlo.multiply %2061, %2060 : tensor<4x32xf32>
    %cst_580 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2063 = stablehlo.broadcast_in_dim %cst_580, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2064 = stablehlo.multiply %2063, %arg195 : tensor<4x32xf32>
    %2065 = stablehlo.add %2062, %2064 : tensor<4x32xf32>
    %2066 = stablehlo.multiply %1193, %1193 : tensor<128x4x32xf32>
    %cst_581 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2067 = stablehlo.broadcast_in_dim %cst_581, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2068 = stablehlo.multiply %2067, %2066 : tensor<128x4x32xf32>
    %cst_582 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2069 = stablehlo.broadcast_in_dim %cst_582, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2070 = stablehlo.multiply %2069, %arg196 : tensor<128x4x32xf32>
    %2071 = stablehlo.add %2068, %2070 : tensor<128x4x32xf32>
    %2072 = stablehlo.multiply %1055, %1055 : tensor<4x32xf32>
    %cst_583 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2073 = stablehlo.broadcast_in_dim %cst_583, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2074 = stablehlo.multiply %2073, %2072 : tensor<4x32xf32>
    %cst_584 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2075 = stablehlo.broadcast_in_dim %cst_584, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2076 = stablehlo.multiply %2075, %arg197 : tensor<4x32xf32>
    %2077 = stablehlo.add %2074, %2076 : tensor<4x32xf32>
    %2078 = stablehlo.multiply %1057, %1057 : tensor<128x4x32xf32>
    %cst_585 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2079 = stablehlo.broadcast_in_dim %cst_585, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2080 = stablehlo.multiply %2079, %2078 : tensor<128x4x32xf32>
    %cst_586 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2081 = stablehlo.broadcast_in_dim %cst_586, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2082 = stablehlo.multiply %2081, %arg198 : tensor<128x4x32xf32>
    %2083 = stablehlo.add %2080, %2082 : tensor<128x4x32xf32>
    %2084 = stablehlo.multiply %1021, %1021 : tensor<128xf32>
    %cst_587 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2085 = stablehlo.broadcast_in_dim %cst_587, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2086 = stablehlo.multiply %2085, %2084 : tensor<128xf32>
    %cst_588 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2087 = stablehlo.broadcast_in_dim %cst_588, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2088 = stablehlo.multiply %2087, %arg199 : tensor<128xf32>
    %2089 = stablehlo.add %2086, %2088 : tensor<128xf32>
    %2090 = stablehlo.multiply %1023, %1023 : tensor<4x32x128xf32>
    %cst_589 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2091 = stablehlo.broadcast_in_dim %cst_589, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2092 = stablehlo.multiply %2091, %2090 : tensor<4x32x128xf32>
    %cst_590 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2093 = stablehlo.broadcast_in_dim %cst_590, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2094 = stablehlo.multiply %2093, %arg200 : tensor<4x32x128xf32>
    %2095 = stablehlo.add %2092, %2094 : tensor<4x32x128xf32>
    %2096 = stablehlo.multiply %1062, %1062 : tensor<4x32xf32>
    %cst_591 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2097 = stablehlo.broadcast_in_dim %cst_591, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2098 = stablehlo.multiply %2097, %2096 : tensor<4x32xf32>
    %cst_592 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2099 = stablehlo.broadcast_in_dim %cst_592, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2100 = stablehlo.multiply %2099, %arg201 : tensor<4x32xf32>
    %2101 = stablehlo.add %2098, %2100 : tensor<4x32xf32>
    %2102 = stablehlo.multiply %1064, %1064 : tensor<128x4x32xf32>
    %cst_593 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2103 = stablehlo.broadcast_in_dim %cst_593, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2104 = stablehlo.multiply %2103, %2102 : tensor<128x4x32xf32>
    %cst_594 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2105 = stablehlo.broadcast_in_dim %cst_594, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2106 = stablehlo.multiply %2105, %arg202 : tensor<128x4x32xf32>
    %2107 = stablehlo.add %2104, %2106 : tensor<128x4x32xf32>
    %2108 = stablehlo.multiply %1049, %1049 : tensor<4x32xf32>
    %cst_595 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2109 = stablehlo.broadcast_in_dim %cst_595, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2110 = stablehlo.multiply %2109, %2108 : tensor<4x32xf32>
    %cst_596 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2111 = stablehlo.broadcast_in_dim %cst_596, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2112 = stablehlo.multiply %2111, %arg203 : tensor<4x32xf32>
    %2113 = stablehlo.add %2110, %2112 : tensor<4x32xf32>
    %2114 = stablehlo.multiply %1051, %1051 : tensor<128x4x32xf32>
    %cst_597 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2115 = stablehlo.broadcast_in_dim %cst_597, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2116 = stablehlo.multiply %2115, %2114 : tensor<128x4x32xf32>
    %cst_598 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2117 = stablehlo.broadcast_in_dim %cst_598, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2118 = stablehlo.multiply %2117, %arg204 : tensor<128x4x32xf32>
    %2119 = stablehlo.add %2116, %2118 : tensor<128x4x32xf32>
    %2120 = stablehlo.multiply %913, %913 : tensor<4x32xf32>
    %cst_599 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2121 = stablehlo.broadcast_in_dim %cst_599, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2122 = stablehlo.multiply %2121, %2120 : tensor<4x32xf32>
    %cst_600 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2123 = stablehlo.broadcast_in_dim %cst_600, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2124 = stablehlo.multiply %2123, %arg205 : tensor<4x32xf32>
    %2125 = stablehlo.add %2122, %2124 : tensor<4x32xf32>
    %2126 = stablehlo.multiply %915, %915 : tensor<128x4x32xf32>
    %cst_601 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2127 = stablehlo.broadcast_in_dim %cst_601, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2128 = stablehlo.multiply %2127, %2126 : tensor<128x4x32xf32>
    %cst_602 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2129 = stablehlo.broadcast_in_dim %cst_602, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2130 = stablehlo.multiply %2129, %arg206 : tensor<128x4x32xf32>
    %2131 = stablehlo.add %2128, %2130 : tensor<128x4x32xf32>
    %2132 = stablehlo.multiply %879, %879 : tensor<128xf32>
    %cst_603 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2133 = stablehlo.broadcast_in_dim %cst_603, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2134 = stablehlo.multiply %2133, %2132 : tensor<128xf32>
    %cst_604 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2135 = stablehlo.broadcast_in_dim %cst_604, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2136 = stablehlo.multiply %2135, %arg207 : tensor<128xf32>
    %2137 = stablehlo.add %2134, %2136 : tensor<128xf32>
    %2138 = stablehlo.multiply %881, %881 : tensor<4x32x128xf32>
    %cst_605 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2139 = stablehlo.broadcast_in_dim %cst_605, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2140 = stablehlo.multiply %2139, %2138 : tensor<4x32x128xf32>
    %cst_606 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2141 = stablehlo.broadcast_in_dim %cst_606, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2142 = stablehlo.multiply %2141, %arg208 : tensor<4x32x128xf32>
    %2143 = stablehlo.add %2140, %2142 : tensor<4x32x128xf32>
    %2144 = stablehlo.multiply %920, %920 : tensor<4x32xf32>
    %cst_607 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2145 = stablehlo.broadcast_in_dim %cst_607, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2146 = stablehlo.multiply %2145, %2144 : tensor<4x32xf32>
    %cst_608 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2147 = stablehlo.broadcast_in_dim %cst_608, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2148 = stablehlo.multiply %2147, %arg209 : tensor<4x32xf32>
    %2149 = stablehlo.add %2146, %2148 : tensor<4x32xf32>
    %2150 = stablehlo.multiply %922, %922 : tensor<128x4x32xf32>
    %cst_609 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2151 = stablehlo.broadcast_in_dim %cst_609, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2152 = stablehlo.multiply %2151, %2150 : tensor<128x4x32xf32>
    %cst_610 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2153 = stablehlo.broadcast_in_dim %cst_610, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2154 = stablehlo.multiply %2153, %arg210 : tensor<128x4x32xf32>
    %2155 = stablehlo.add %2152, %2154 : tensor<128x4x32xf32>
    %2156 = stablehlo.multiply %907, %907 : tensor<4x32xf32>
    %cst_611 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2157 = stablehlo.broadcast_in_dim %cst_611, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2158 = stablehlo.multiply %2157, %2156 : tensor<4x32xf32>
    %cst_612 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2159 = stablehlo.broadcast_in_dim %cst_612, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2160 = stablehlo.multiply %2159, %arg211 : tensor<4x32xf32>
    %2161 = stablehlo.add %2158, %2160 : tensor<4x32xf32>
    %2162 = stablehlo.multiply %909, %909 : tensor<128x4x32xf32>
    %cst_613 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2163 = stablehlo.broadcast_in_dim %cst_613, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2164 = stablehlo.multiply %2163, %2162 : tensor<128x4x32xf32>
    %cst_614 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2165 = stablehlo.broadcast_in_dim %cst_614, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2166 = stablehlo.multiply %2165, %arg212 : tensor<128x4x32xf32>
    %2167 = stablehlo.add %2164, %2166 : tensor<128x4x32xf32>
    %2168 = stablehlo.multiply %1387, %1387 : tensor<64x128xf32>
    %cst_615 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2169 = stablehlo.broadcast_in_dim %cst_615, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %2170 = stablehlo.multiply %2169, %2168 : tensor<64x128xf32>
    %cst_616 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2171 = stablehlo.broadcast_in_dim %cst_616, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %2172 = stablehlo.multiply %2171, %arg213 : tensor<64x128xf32>
    %2173 = stablehlo.add %2170, %2172 : tensor<64x128xf32>
    %c_617 = stablehlo.constant dense<2147483647> : tensor<i32>
    %2174 = stablehlo.compare LT, %arg71, %c_617, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_618 = stablehlo.constant dense<1> : tensor<i32>
    %2175 = stablehlo.add %arg71, %c_618 : tensor<i32>
    %c_619 = stablehlo.constant dense<2147483647> : tensor<i32>
    %2176 = call @_where_2(%2174, %2175, %c_619) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2177 = stablehlo.convert %2176 : (tensor<i32>) -> tensor<f32>
    %cst_620 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %2178 = stablehlo.convert %2176 : (tensor<i32>) -> tensor<f32>
    %2179 = stablehlo.power %cst_620, %2178 : tensor<f32>
    %cst_621 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2180 = stablehlo.subtract %cst_621, %2179 : tensor<f32>
    %2181 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2182 = stablehlo.divide %1397, %2181 : tensor<128xf32>
    %2183 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %2184 = stablehlo.divide %1402, %2183 : tensor<4x4x3x128xf32>
    %2185 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2186 = stablehlo.divide %1407, %2185 : tensor<128xf32>
    %2187 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2188 = stablehlo.divide %1412, %2187 : tensor<512x128xf32>
    %2189 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2190 = stablehlo.divide %1417, %2189 : tensor<512xf32>
    %2191 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2192 = stablehlo.divide %1422, %2191 : tensor<128x512xf32>
    %2193 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2194 = stablehlo.divide %1427, %2193 : tensor<128xf32>
    %2195 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2196 = stablehlo.divide %1432, %2195 : tensor<512x128xf32>
    %2197 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2198 = stablehlo.divide %1437, %2197 : tensor<512xf32>
    %2199 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2200 = stablehlo.divide %1442, %2199 : tensor<128x512xf32>
    %2201 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2202 = stablehlo.divide %1447, %2201 : tensor<128xf32>
    %2203 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2204 = stablehlo.divide %1452, %2203 : tensor<512x128xf32>
    %2205 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2206 = stablehlo.divide %1457, %2205 : tensor<512xf32>
    %2207 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2208 = stablehlo.divide %1462, %2207 : tensor<128x512xf32>
    %2209 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2210 = stablehlo.divide %1467, %2209 : tensor<128xf32>
    %2211 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2212 = stablehlo.divide %1472, %2211 : tensor<512x128xf32>
    %2213 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2214 = stablehlo.divide %1477, %2213 : tensor<512xf32>
    %2215 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2216 = stablehlo.divide %1482, %2215 : tensor<128x512xf32>
    %2217 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %2218 = stablehlo.divide %1487, %2217 : tensor<100xf32>
    %2219 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %2220 = stablehlo.divide %1492, %2219 : tensor<128x100xf32>
    %2221 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2222 = stablehlo.divide %1497, %2221 : tensor<128xf32>
    %2223 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2224 = stablehlo.divide %1502, %2223 : tensor<128xf32>
    %2225 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2226 = stablehlo.divide %1507, %2225 : tensor<128xf32>
    %2227 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2228 = stablehlo.divide %1512, %2227 : tensor<128xf32>
    %2229 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2230 = stablehlo.divide %1517, %2229 : tensor<128xf32>
    %2231 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2232 = stablehlo.divide %1522, %2231 : tensor<128xf32>
    %2233 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2234 = stablehlo.divide %1527, %2233 : tensor<128xf32>
    %2235 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2236 = stablehlo.divide %1532, %2235 : tensor<128xf32>
    %2237 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2238 = stablehlo.divide %1537, %2237 : tensor<128xf32>
    %2239 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2240 = stablehlo.divide %1542, %2239 : tensor<128xf32>
    %2241 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2242 = stablehlo.divide %1547, %2241 : tensor<128xf32>
    %2243 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2244 = stablehlo.divide %1552, %2243 : tensor<128xf32>
    %2245 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2246 = stablehlo.divide %1557, %2245 : tensor<128xf32>
    %2247 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2248 = stablehlo.divide %1562, %2247 : tensor<128xf32>
    %2249 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2250 = stablehlo.divide %1567, %2249 : tensor<128xf32>
    %2251 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2252 = stablehlo.divide %1572, %2251 : tensor<128xf32>
    %2253 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2254 = stablehlo.divide %1577, %2253 : tensor<128xf32>
    %2255 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2256 = stablehlo.divide %1582, %2255 : tensor<128xf32>
    %2257 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2258 = stablehlo.divide %1587, %2257 : tensor<4x32xf32>
    %2259 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2260 = stablehlo.divide %1592, %2259 : tensor<128x4x32xf32>
    %2261 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2262 = stablehlo.divide %1597, %2261 : tensor<128xf32>
    %2263 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2264 = stablehlo.divide %1602, %2263 : tensor<4x32x128xf32>
    %2265 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2266 = stablehlo.divide %1607, %2265 : tensor<4x32xf32>
    %2267 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2268 = stablehlo.divide %1612, %2267 : tensor<128x4x32xf32>
    %2269 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2270 = stablehlo.divide %1617, %2269 : tensor<4x32xf32>
    %2271 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2272 = stablehlo.divide %1622, %2271 : tensor<128x4x32xf32>
    %2273 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2274 = stablehlo.divide %1627, %2273 : tensor<4x32xf32>
    %2275 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2276 = stablehlo.divide %1632, %2275 : tensor<128x4x32xf32>
    %2277 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2278 = stablehlo.divide %1637, %2277 : tensor<128xf32>
    %2279 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2280 = stablehlo.divide %1642, %2279 : tensor<4x32x128xf32>
    %2281 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2282 = stablehlo.divide %1647, %2281 : tensor<4x32xf32>
    %2283 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2284 = stablehlo.divide %1652, %2283 : tensor<128x4x32xf32>
    %2285 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2286 = stablehlo.divide %1657, %2285 : tensor<4x32xf32>
    %2287 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2288 = stablehlo.divide %1662, %2287 : tensor<128x4x32xf32>
    %2289 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2290 = stablehlo.divide %1667, %2289 : tensor<4x32xf32>
    %2291 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2292 = stablehlo.divide %1672, %2291 : tensor<128x4x32xf32>
    %2293 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2294 = stablehlo.divide %1677, %2293 : tensor<128xf32>
    %2295 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2296 = stablehlo.divide %1682, %2295 : tensor<4x32x128xf32>
    %2297 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2298 = stablehlo.divide %1687, %2297 : tensor<4x32xf32>
    %2299 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2300 = stablehlo.divide %1692, %2299 : tensor<128x4x32xf32>
    %2301 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2302 = stablehlo.divide %1697, %2301 : tensor<4x32xf32>
    %2303 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2304 = stablehlo.divide %1702, %2303 : tensor<128x4x32xf32>
    %2305 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2306 = stablehlo.divide %1707, %2305 : tensor<4x32xf32>
    %2307 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2308 = stablehlo.divide %1712, %2307 : tensor<128x4x32xf32>
    %2309 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2310 = stablehlo.divide %1717, %2309 : tensor<128xf32>
    %2311 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2312 = stablehlo.divide %1722, %2311 : tensor<4x32x128xf32>
    %2313 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2314 = stablehlo.divide %1727, %2313 : tensor<4x32xf32>
    %2315 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2316 = stablehlo.divide %1732, %2315 : tensor<128x4x32xf32>
    %2317 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2318 = stablehlo.divide %1737, %2317 : tensor<4x32xf32>
    %2319 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2320 = stablehlo.divide %1742, %2319 : tensor<128x4x32xf32>
    %2321 = stablehlo.broadcast_in_dim %2180, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %2322 = stablehlo.divide %1747, %2321 : tensor<64x128xf32>
    %2323 = stablehlo.convert %2176 : (tensor<i32>) -> tensor<f32>
    %cst_622 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %2324 = stablehlo.convert %2176 : (tensor<i32>) -> tensor<f32>
    %2325 = stablehlo.power %cst_622, %2324 : tensor<f32>
    %cst_623 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2326 = stablehlo.subtract %cst_623, %2325 : tensor<f32>
    %2327 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2328 = stablehlo.divide %1753, %2327 : tensor<128xf32>
    %2329 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %2330 = stablehlo.divide %1759, %2329 : tensor<4x4x3x128xf32>
    %2331 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2332 = stablehlo.divide %1765, %2331 : tensor<128xf32>
    %2333 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2334 = stablehlo.divide %1771, %2333 : tensor<512x128xf32>
    %2335 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2336 = stablehlo.divide %1777, %2335 : tensor<512xf32>
    %2337 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2338 = stablehlo.divide %1783, %2337 : tensor<128x512xf32>
    %2339 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2340 = stablehlo.divide %1789, %2339 : tensor<128xf32>
    %2341 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2342 = stablehlo.divide %1795, %2341 : tensor<512x128xf32>
    %2343 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2344 = stablehlo.divide %1801, %2343 : tensor<512xf32>
    %2345 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2346 = stablehlo.divide %1807, %2345 : tensor<128x512xf32>
    %2347 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2348 = stablehlo.divide %1813, %2347 : tensor<128xf32>
    %2349 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2350 = stablehlo.divide %1819, %2349 : tensor<512x128xf32>
    %2351 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2352 = stablehlo.divide %1825, %2351 : tensor<512xf32>
    %2353 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2354 = stablehlo.divide %1831, %2353 : tensor<128x512xf32>
    %2355 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2356 = stablehlo.divide %1837, %2355 : tensor<128xf32>
    %2357 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2358 = stablehlo.divide %1843, %2357 : tensor<512x128xf32>
    %2359 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2360 = stablehlo.divide %1849, %2359 : tensor<512xf32>
    %2361 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2362 = stablehlo.divide %1855, %2361 : tensor<128x512xf32>
    %2363 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %2364 = stablehlo.divide %1861, %2363 : tensor<100xf32>
    %2365 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %2366 = stablehlo.divide %1867, %2365 : tensor<128x100xf32>
    %2367 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2368 = stablehlo.divide %1873, %2367 : tensor<128xf32>
    %2369 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2370 = stablehlo.divide %1879, %2369 : tensor<128xf32>
    %2371 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2372 = stablehlo.divide %1885, %2371 : tensor<128xf32>
    %2373 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2374 = stablehlo.divide %1891, %2373 : tensor<128xf32>
    %2375 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2376 = stablehlo.divide %1897, %2375 : tensor<128xf32>
    %2377 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2378 = stablehlo.divide %1903, %2377 : tensor<128xf32>
    %2379 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2380 = stablehlo.divide %1909, %2379 : tensor<128xf32>
    %2381 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2382 = stablehlo.divide %1915, %2381 : tensor<128xf32>
    %2383 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2384 = stablehlo.divide %1921, %2383 : tensor<128xf32>
    %2385 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2386 = stablehlo.divide %1927, %2385 : tensor<128xf32>
    %2387 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2388 = stablehlo.divide %1933, %2387 : tensor<128xf32>
    %2389 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2390 = stablehlo.divide %1939, %2389 : tensor<128xf32>
    %2391 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2392 = stablehlo.divide %1945, %2391 : tensor<128xf32>
    %2393 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2394 = stablehlo.divide %1951, %2393 : tensor<128xf32>
    %2395 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2396 = stablehlo.divide %1957, %2395 : tensor<128xf32>
    %2397 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2398 = stablehlo.divide %1963, %2397 : tensor<128xf32>
    %2399 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2400 = stablehlo.divide %1969, %2399 : tensor<128xf32>
    %2401 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2402 = stablehlo.divide %1975, %2401 : tensor<128xf32>
    %2403 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2404 = stablehlo.divide %1981, %2403 : tensor<4x32xf32>
    %2405 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2406 = stablehlo.divide %1987, %2405 : tensor<128x4x32xf32>
    %2407 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2408 = stablehlo.divide %1993, %2407 : tensor<128xf32>
    %2409 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2410 = stablehlo.divide %1999, %2409 : tensor<4x32x128xf32>
    %2411 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2412 = stablehlo.divide %2005, %2411 : tensor<4x32xf32>
    %2413 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2414 = stablehlo.divide %2011, %2413 : tensor<128x4x32xf32>
    %2415 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2416 = stablehlo.divide %2017, %2415 : tensor<4x32xf32>
    %2417 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2418 = stablehlo.divide %2023, %2417 : tensor<128x4x32xf32>
    %2419 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2420 = stablehlo.divide %2029, %2419 : tensor<4x32xf32>
    %2421 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2422 = stablehlo.divide %2035, %2421 : tensor<128x4x32xf32>
    %2423 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2424 = stablehlo.divide %2041, %2423 : tensor<128xf32>
    %2425 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2426 = stablehlo.divide %2047, %2425 : tensor<4x32x128xf32>
    %2427 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2428 = stablehlo.divide %2053, %2427 : tensor<4x32xf32>
    %2429 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2430 = stablehlo.divide %2059, %2429 : tensor<128x4x32xf32>
    %2431 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2432 = stablehlo.divide %2065, %2431 : tensor<4x32xf32>
    %2433 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2434 = stablehlo.divide %2071, %2433 : tensor<128x4x32xf32>
    %2435 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2436 = stablehlo.divide %2077, %2435 : tensor<4x32xf32>
    %2437 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2438 = stablehlo.divide %2083, %2437 : tensor<128x4x32xf32>
    %2439 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2440 = stablehlo.divide %2089, %2439 : tensor<128xf32>
    %2441 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2442 = stablehlo.divide %2095, %2441 : tensor<4x32x128xf32>
    %2443 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2444 = stablehlo.divide %2101, %2443 : tensor<4x32xf32>
    %2445 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2446 = stablehlo.divide %2107, %2445 : tensor<128x4x32xf32>
    %2447 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2448 = stablehlo.divide %2113, %2447 : tensor<4x32xf32>
    %2449 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2450 = stablehlo.divide %2119, %2449 : tensor<128x4x32xf32>
    %2451 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2452 = stablehlo.divide %2125, %2451 : tensor<4x32xf32>
    %2453 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2454 = stablehlo.divide %2131, %2453 : tensor<128x4x32xf32>
    %2455 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2456 = stablehlo.divide %2137, %2455 : tensor<128xf32>
    %2457 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2458 = stablehlo.divide %2143, %2457 : tensor<4x32x128xf32>
    %2459 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2460 = stablehlo.divide %2149, %2459 : tensor<4x32xf32>
    %2461 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2462 = stablehlo.divide %2155, %2461 : tensor<128x4x32xf32>
    %2463 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2464 = stablehlo.divide %2161, %2463 : tensor<4x32xf32>
    %2465 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2466 = stablehlo.divide %2167, %2465 : tensor<128x4x32xf32>
    %2467 = stablehlo.broadcast_in_dim %2326, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %2468 = stablehlo.divide %2173, %2467 : tensor<64x128xf32>
    %cst_624 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2469 = stablehlo.broadcast_in_dim %cst_624, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2470 = stablehlo.add %2328, %2469 : tensor<128xf32>
    %2471 = stablehlo.sqrt %2470 : tensor<128xf32>
    %cst_625 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2472 = stablehlo.broadcast_in_dim %cst_625, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2473 = stablehlo.add %2471, %2472 : tensor<128xf32>
    %2474 = stablehlo.divide %2182, %2473 : tensor<128xf32>
    %cst_626 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2475 = stablehlo.broadcast_in_dim %cst_626, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %2476 = stablehlo.add %2330, %2475 : tensor<4x4x3x128xf32>
    %2477 = stablehlo.sqrt %2476 : tensor<4x4x3x128xf32>
    %cst_627 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2478 = stablehlo.broadcast_in_dim %cst_627, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %2479 = stablehlo.add %2477, %2478 : tensor<4x4x3x128xf32>
    %2480 = stablehlo.divide %2184, %2479 : tensor<4x4x3x128xf32>
    %cst_628 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2481 = stablehlo.broadcast_in_dim %cst_628, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2482 = stablehlo.add %2332, %2481 : tensor<128xf32>
    %2483 = stablehlo.sqrt %2482 : tensor<128xf32>
    %cst_629 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2484 = stablehlo.broadcast_in_dim %cst_629, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2485 = stablehlo.add %2483, %2484 : tensor<128xf32>
    %2486 = stablehlo.divide %2186, %2485 : tensor<128xf32>
    %cst_630 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2487 = stablehlo.broadcast_in_dim %cst_630, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2488 = stablehlo.add %2334, %2487 : tensor<512x128xf32>
    %2489 = stablehlo.sqrt %2488 : tensor<512x128xf32>
    %cst_631 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2490 = stablehlo.broadcast_in_dim %cst_631, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2491 = stablehlo.add %2489, %2490 : tensor<512x128xf32>
    %2492 = stablehlo.divide %2188, %2491 : tensor<512x128xf32>
    %cst_632 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2493 = stablehlo.broadcast_in_dim %cst_632, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2494 = stablehlo.add %2336, %2493 : tensor<512xf32>
    %2495 = stablehlo.sqrt %2494 : tensor<512xf32>
    %cst_633 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2496 = stablehlo.broadcast_in_dim %cst_633, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2497 = stablehlo.add %2495, %2496 : tensor<512xf32>
    %2498 = stablehlo.divide %2190, %2497 : tensor<512xf32>
    %cst_634 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2499 = stablehlo.broadcast_in_dim %cst_634, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2500 = stablehlo.add %2338, %2499 : tensor<128x512xf32>
    %2501 = stablehlo.sqrt %2500 : tensor<128x512xf32>
    %cst_635 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2502 = stablehlo.broadcast_in_dim %cst_635, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2503 = stablehlo.add %2501, %2502 : tensor<128x512xf32>
    %2504 = stablehlo.divide %2192, %2503 : tensor<128x512xf32>
    %cst_636 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2505 = stablehlo.broadcast_in_dim %cst_636, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2506 = stablehlo.add %2340, %2505 : tensor<128xf32>
    %2507 = stablehlo.sqrt %2506 : tensor<128xf32>
    %cst_637 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2508 = stablehlo.broadcast_in_dim %cst_637, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2509 = stablehlo.add %2507, %2508 : tensor<128xf32>
    %2510 = stablehlo.divide %2194, %2509 : tensor<128xf32>
    %cst_638 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2511 = stablehlo.broadcast_in_dim %cst_638, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2512 = stablehlo.add %2342, %2511 : tensor<512x128xf32>
    %2513 = stablehlo.sqrt %2512 : tensor<512x128xf32>
    %cst_639 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2514 = stablehlo.broadcast_in_dim %cst_639, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2515 = stablehlo.add %2513, %2514 : tensor<512x128xf32>
    %2516 = stablehlo.divide %2196, %2515 : tensor<512x128xf32>
    %cst_640 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2517 = stablehlo.broadcast_in_dim %cst_640, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2518 = stablehlo.add %2344, %2517 : tensor<512xf32>
    %2519 = stablehlo.sqrt %2518 : tensor<512xf32>
    %cst_641 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2520 = stablehlo.broadcast_in_dim %cst_641, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2521 = stablehlo.add %2519, %2520 : tensor<512xf32>
    %2522 = stablehlo.divide %2198, %2521 : tensor<512xf32>
    %cst_642 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2523 = stablehlo.broadcast_in_dim %cst_642, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2524 = stablehlo.add %2346, %2523 : tensor<128x512xf32>
    %2525 = stablehlo.sqrt %2524 : tensor<128x512xf32>
    %cst_643 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2526 = stablehlo.broadcast_in_dim %cst_643, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2527 = stablehlo.add %2525, %2526 : tensor<128x512xf32>
    %2528 = stablehlo.divide %2200, %2527 : tensor<128x512xf32>
    %cst_644 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2529 = stablehlo.broadcast_in_dim %cst_644, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2530 = stablehlo.add %2348, %2529 : tensor<128xf32>
    %2531 = stablehlo.sqrt %2530 : tensor<128xf32>
    %cst_645 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2532 = stablehlo.broadcast_in_dim %cst_645, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2533 = stablehlo.add %2531, %2532 : tensor<128xf32>
    %2534 = stablehlo.divide %2202, %2533 : tensor<128xf32>
    %cst_646 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2535 = stablehlo.broadcast_in_dim %cst_646, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2536 = stablehlo.add %2350, %2535 : tensor<512x128xf32>
    %2537 = stablehlo.sqrt %2536 : tensor<512x128xf32>
    %cst_647 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2538 = stablehlo.broadcast_in_dim %cst_647, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2539 = stablehlo.add %2537, %2538 : tensor<512x128xf32>
    %2540 = stablehlo.divide %2204, %2539 : tensor<512x128xf32>
    %cst_648 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2541 = stablehlo.broadcast_in_dim %cst_648, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2542 = stablehlo.add %2352, %2541 : tensor<512xf32>
    %2543 = stablehlo.sqrt %2542 : tensor<512xf32>
    %cst_649 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2544 = stablehlo.broadcast_in_dim %cst_649, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2545 = stablehlo.add %2543, %2544 : tensor<512xf32>
    %2546 = stablehlo.divide %2206, %2545 : tensor<512xf32>
    %cst_650 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2547 = stablehlo.broadcast_in_dim %cst_650, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2548 = stablehlo.add %2354, %2547 : tensor<128x512xf32>
    %2549 = stablehlo.sqrt %2548 : tensor<128x512xf32>
    %cst_651 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2550 = stablehlo.broadcast_in_dim %cst_651, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2551 = stablehlo.add %2549, %2550 : tensor<128x512xf32>
    %2552 = stablehlo.divide %2208, %2551 : tensor<128x512xf32>
    %cst_652 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2553 = stablehlo.broadcast_in_dim %cst_652, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2554 = stablehlo.add %2356, %2553 : tensor<128xf32>
    %2555 = stablehlo.sqrt %2554 : tensor<128xf32>
    %cst_653 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2556 = stablehlo.broadcast_in_dim %cst_653, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2557 = stablehlo.add %2555, %2556 : tensor<128xf32>
    %2558 = stablehlo.divide %2210, %2557 : tensor<128xf32>
    %cst_654 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2559 = stablehlo.broadcast_in_dim %cst_654, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2560 = stablehlo.add %2358, %2559 : tensor<512x128xf32>
    %2561 = stablehlo.sqrt %2560 : tensor<512x128xf32>
    %cst_655 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2562 = stablehlo.broadcast_in_dim %cst_655, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2563 = stablehlo.add %2561, %2562 : tensor<512x128xf32>
    %2564 = stablehlo.divide %2212, %2563 : tensor<512x128xf32>
    %cst_656 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2565 = stablehlo.broadcast_in_dim %cst_656, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2566 = stablehlo.add %2360, %2565 : tensor<512xf32>
    %2567 = stablehlo.sqrt %2566 : tensor<512xf32>
    %cst_657 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2568 = stablehlo.broadcast_in_dim %cst_657, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2569 = stablehlo.add %2567, %2568 : tensor<512xf32>
    %2570 = stablehlo.divide %2214, %2569 : tensor<512xf32>
    %cst_658 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2571 = stablehlo.broadcast_in_dim %cst_658, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2572 = stablehlo.add %2362, %2571 : tensor<128x512xf32>
    %2573 = stablehlo.sqrt %2572 : tensor<128x512xf32>
    %cst_659 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2574 = stablehlo.broadcast_in_dim %cst_659, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2575 = stablehlo.add %2573, %2574 : tensor<128x512xf32>
    %2576 = stablehlo.divide %2216, %2575 : tensor<128x512xf32>
    %cst_660 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2577 = stablehlo.broadcast_in_dim %cst_660, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %2578 = stablehlo.add %2364, %2577 : tensor<100xf32>
    %2579 = stablehlo.sqrt %2578 : tensor<100xf32>
    %cst_661 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2580 = stablehlo.broadcast_in_dim %cst_661, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %2581 = stablehlo.add %2579, %2580 : tensor<100xf32>
    %2582 = stablehlo.divide %2218, %2581 : tensor<100xf32>
    %cst_662 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2583 = stablehlo.broadcast_in_dim %cst_662, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %2584 = stablehlo.add %2366, %2583 : tensor<128x100xf32>
    %2585 = stablehlo.sqrt %2584 : tensor<128x100xf32>
    %cst_663 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2586 = stablehlo.broadcast_in_dim %cst_663, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %2587 = stablehlo.add %2585, %2586 : tensor<128x100xf32>
    %2588 = stablehlo.divide %2220, %2587 : tensor<128x100xf32>
    %cst_664 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2589 = stablehlo.broadcast_in_dim %cst_664, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2590 = stablehlo.add %2368, %2589 : tensor<128xf32>
    %2591 = stablehlo.sqrt %2590 : tensor<128xf32>
    %cst_665 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2592 = stablehlo.broadcast_in_dim %cst_665, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2593 = stablehlo.add %2591, %2592 : tensor<128xf32>
    %2594 = stablehlo.divide %2222, %2593 : tensor<128xf32>
    %cst_666 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2595 = stablehlo.broadcast_in_dim %cst_666, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2596 = stablehlo.add %2370, %2595 : tensor<128xf32>
    %2597 = stablehlo.sqrt %2596 : tensor<128xf32>
    %cst_667 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2598 = stablehlo.broadcast_in_dim %cst_667, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2599 = stablehlo.add %2597, %2598 : tensor<128xf32>
    %2600 = stablehlo.divide %2224, %2599 : tensor<128xf32>
    %cst_668 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2601 = stablehlo.broadcast_in_dim %cst_668, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2602 = stablehlo.add %2372, %2601 : tensor<128xf32>
    %2603 = stablehlo.sqrt %2602 : tensor<128xf32>
    %cst_669 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2604 = stablehlo.broadcast_in_dim %cst_669, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2605 = stablehlo.add %2603, %2604 : tensor<128xf32>
    %2606 = stablehlo.divide %2226, %2605 : tensor<128xf32>
    %cst_670 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2607 = stablehlo.broadcast_in_dim %cst_670, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2608 = stablehlo.add %2374, %2607 : tensor<128xf32>
    %2609 = stablehlo.sqrt %2608 : tensor<128xf32>
    %cst_671 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2610 = stablehlo.broadcast_in_dim %cst_671, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2611 = stablehlo.add %2609, %2610 : tensor<128xf32>
    %2612 = stablehlo.divide %2228, %2611 : tensor<128xf32>
    %cst_672 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2613 = stablehlo.broadcast_in_dim %cst_672, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2614 = stablehlo.add %2376, %2613 : tensor<128xf32>
    %2615 = stablehlo.sqrt %2614 : tensor<128xf32>
    %cst_673 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2616 = stablehlo.broadcast_in_dim %cst_673, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2617 = stablehlo.add %2615, %2616 : tensor<128xf32>
    %2618 = stablehlo.divide %2230, %2617 : tensor<128xf32>
    %cst_674 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2619 = stablehlo.broadcast_in_dim %cst_674, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2620 = stablehlo.add %2378, %2619 : tensor<128xf32>
    %2621 = stablehlo.sqrt %2620 : tensor<128xf32>
    %cst_675 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2622 = stablehlo.broadcast_in_dim %cst_675, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2623 = stablehlo.add %2621, %2622 : tensor<128xf32>
    %2624 = stablehlo.divide %2232, %2623 : tensor<128xf32>
    %cst_676 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2625 = stablehlo.broadcast_in_dim %cst_676, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2626 = stablehlo.add %2380, %2625 : tensor<128xf32>
    %2627 = stablehlo.sqrt %2626 : tensor<128xf32>
    %cst_677 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2628 = stablehlo.broadcast_in_dim %cst_677, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2629 = stablehlo.add %2627, %2628 : tensor<128xf32>
    %2630 = stablehlo.divide %2234, %2629 : tensor<128xf32>
    %cst_678 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2631 = stablehlo.broadcast_in_dim %cst_678, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2632 = stablehlo.add %2382, %2631 : tensor<128xf32>
    %2633 = stablehlo.sqrt %2632 : tensor<128xf32>
    %cst_679 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2634 = stablehlo.broadcast_in_dim %cst_679, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2635 = stablehlo.add %2633, %2634 : tensor<128xf32>
    %2636 = stablehlo.divide %2236, %2635 : tensor<128xf32>
    %cst_680 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2637 = stablehlo.broadcast_in_dim %cst_680, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2638 = stablehlo.add %2384, %2637 : tensor<128xf32>
    %2639 = stablehlo.sqrt %2638 : tensor<128xf32>
    %cst_681 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2640 = stablehlo.broadcast_in_dim %cst_681, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2641 = stablehlo.add %2639, %2640 : tensor<128xf32>
    %2642 = stablehlo.divide %2238, %2641 : tensor<128xf32>
    %cst_682 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2643 = stablehlo.broadcast_in_dim %cst_682, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2644 = stablehlo.add %2386, %2643 : tensor<128xf32>
    %2645 = stablehlo.sqrt %2644 : tensor<128xf32>
    %cst_683 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2646 = stablehlo.broadcast_in_dim %cst_683, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2647 = stablehlo.add %2645, %2646 : tensor<128xf32>
    %2648 = stablehlo.divide %2240, %2647 : tensor<128xf32>
    %cst_684 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2649 = stablehlo.broadcast_in_dim %cst_684, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2650 = stablehlo.add %2388, %2649 : tensor<128xf32>
    %2651 = stablehlo.sqrt %2650 : tensor<128xf32>
    %cst_685 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2652 = stablehlo.broadcast_in_dim %cst_685, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2653 = stablehlo.add %2651, %2652 : tensor<128xf32>
    %2654 = stablehlo.divide %2242, %2653 : tensor<128xf32>
    %cst_686 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2655 = stablehlo.broadcast_in_dim %cst_686, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2656 = stablehlo.add %2390, %2655 : tensor<128xf32>
    %2657 = stablehlo.sqrt %2656 : tensor<128xf32>
    %cst_687 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2658 = stablehlo.broadcast_in_dim %cst_687, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2659 = stablehlo.add %2657, %2658 : tensor<128xf32>
    %2660 = stablehlo.divide %2244, %2659 : tensor<128xf32>
    %cst_688 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2661 = stablehlo.broadcast_in_dim %cst_688, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2662 = stablehlo.add %2392, %2661 : tensor<128xf32>
    %2663 = stablehlo.sqrt %2662 : tensor<128xf32>
    %cst_689 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2664 = stablehlo.broadcast_in_dim %cst_689, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2665 = stablehlo.add %2663, %2664 : tensor<128xf32>
    %2666 = stablehlo.divide %2246, %2665 : tensor<128xf32>
    %cst_690 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2667 = stablehlo.broadcast_in_dim %cst_690, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2668 = stablehlo.add %2394, %2667 : tensor<128xf32>
    %2669 = stablehlo.sqrt %2668 : tensor<128xf32>
    %cst_691 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2670 = stablehlo.broadcast_in_dim %cst_691, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2671 = stablehlo.add %2669, %2670 : tensor<128xf32>
    %2672 = stablehlo.divide %2248, %2671 : tensor<128xf32>
    %cst_692 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2673 = stablehlo.broadcast_in_dim %cst_692, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2674 = stablehlo.add %2396, %2673 : tensor<128xf32>
    %2675 = stablehlo.sqrt %2674 : tensor<128xf32>
    %cst_693 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2676 = stablehlo.broadcast_in_dim %cst_693, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2677 = stablehlo.add %2675, %2676 : tensor<128xf32>
    %2678 = stablehlo.divide %2250, %2677 : tensor<128xf32>
    %cst_694 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2679 = stablehlo.broadcast_in_dim %cst_694, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2680 = stablehlo.add %2398, %2679 : tensor<128xf32>
    %2681 = stablehlo.sqrt %2680 : tensor<128xf32>
    %cst_695 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2682 = stablehlo.broadcast_in_dim %cst_695, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2683 = stablehlo.add %2681, %2682 : tensor<128xf32>
    %2684 = stablehlo.divide %2252, %2683 : tensor<128xf32>
    %cst_696 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2685 = stablehlo.broadcast_in_dim %cst_696, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2686 = stablehlo.add %2400, %2685 : tensor<128xf32>
    %2687 = stablehlo.sqrt %2686 : tensor<128xf32>
    %cst_697 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2688 = stablehlo.broadcast_in_dim %cst_697, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2689 = stablehlo.add %2687, %2688 : tensor<128xf32>
    %2690 = stablehlo.divide %2254, %2689 : tensor<128xf32>
    %cst_698 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2691 = stablehlo.broadcast_in_dim %cst_698, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2692 = stablehlo.add %2402, %2691 : tensor<128xf32>
    %2693 = stablehlo.sqrt %2692 : tensor<128xf32>
    %cst_699 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2694 = stablehlo.broadcast_in_dim %cst_699, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2695 = stablehlo.add %2693, %2694 : tensor<128xf32>
    %2696 = stablehlo.divide %2256, %2695 : tensor<128xf32>
    %cst_700 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2697 = stablehlo.broadcast_in_dim %cst_700, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2698 = stablehlo.add %2404, %2697 : tensor<4x32xf32>
    %2699 = stablehlo.sqrt %2698 : tensor<4x32xf32>
    %cst_701 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2700 = stablehlo.broadcast_in_dim %cst_701, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2701 = stablehlo.add %2699, %2700 : tensor<4x32xf32>
    %2702 = stablehlo.divide %2258, %2701 : tensor<4x32xf32>
    %cst_702 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2703 = stablehlo.broadcast_in_dim %cst_702, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2704 = stablehlo.add %2406, %2703 : tensor<128x4x32xf32>
    %2705 = stablehlo.sqrt %2704 : tensor<128x4x32xf32>
    %cst_703 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2706 = stablehlo.broadcast_in_dim %cst_703, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2707 = stablehlo.add %2705, %2706 : tensor<128x4x32xf32>
    %2708 = stablehlo.divide %2260, %2707 : tensor<128x4x32xf32>
    %cst_704 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2709 = stablehlo.broadcast_in_dim %cst_704, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2710 = stablehlo.add %2408, %2709 : tensor<128xf32>
    %2711 = stablehlo.sqrt %2710 : tensor<128xf32>
    %cst_705 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2712 = stablehlo.broadcast_in_dim %cst_705, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2713 = stablehlo.add %2711, %2712 : tensor<128xf32>
    %2714 = stablehlo.divide %2262, %2713 : tensor<128xf32>
    %cst_706 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2715 = stablehlo.broadcast_in_dim %cst_706, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2716 = stablehlo.add %2410, %2715 : tensor<4x32x128xf32>
    %2717 = stablehlo.sqrt %2716 : tensor<4x32x128xf32>
    %cst_707 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2718 = stablehlo.broadcast_in_dim %cst_707, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2719 = stablehlo.add %2717, %2718 : tensor<4x32x128xf32>
    %2720 = stablehlo.divide %2264, %2719 : tensor<4x32x128xf32>
    %cst_708 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2721 = stablehlo.broadcast_in_dim %cst_708, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2722 = stablehlo.add %2412, %2721 : tensor<4x32xf32>
    %2723 = stablehlo.sqrt %2722 : tensor<4x32xf32>
    %cst_709 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2724 = stablehlo.broadcast_in_dim %cst_709, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2725 = stablehlo.add %2723, %2724 : tensor<4x32xf32>
    %2726 = stablehlo.divide %2266, %2725 : tensor<4x32xf32>
    %cst_710 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2727 = stablehlo.broadcast_in_dim %cst_710, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2728 = stablehlo.add %2414, %2727 : tensor<128x4x32xf32>
    %2729 = stablehlo.sqrt %2728 : tensor<128x4x32xf32>
    %cst_711 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2730 = stablehlo.broadcast_in_dim %cst_711, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2731 = stablehlo.add %2729, %2730 : tensor<128x4x32xf32>
    %2732 = stablehlo.divide %2268, %2731 : tensor<128x4x32xf32>
    %cst_712 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2733 = stablehlo.broadcast_in_dim %cst_712, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2734 = stablehlo.add %2416, %2733 : tensor<4x32xf32>
    %2735 = stablehlo.sqrt %2734 : tensor<4x32xf32>
    %cst_713 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2736 = stablehlo.broadcast_in_dim %cst_713, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2737 = stablehlo.add %2735, %2736 : tensor<4x32xf32>
    %2738 = stablehlo.divide %2270, %2737 : tensor<4x32xf32>
    %cst_714 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2739 = stablehlo.broadcast_in_dim %cst_714, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2740 = stablehlo.add %2418, %2739 : tensor<128x4x32xf32>
    %2741 = stablehlo.sqrt %2740 : tensor<128x4x32xf32>
    %cst_715 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2742 = stablehlo.broadcast_in_dim %cst_715, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2743 = stablehlo.add %2741, %2742 : tensor<128x4x32xf32>
    %2744 = stablehlo.divide %2272, %2743 : tensor<128x4x32xf32>
    %cst_716 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2745 = stablehlo.broadcast_in_dim %cst_716, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2746 = stablehlo.add %2420, %2745 : tensor<4x32xf32>
    %2747 = stablehlo.sqrt %2746 : tensor<4x32xf32>
    %cst_717 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2748 = stablehlo.broadcast_in_dim %cst_717, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2749 = stablehlo.add %2747, %2748 : tensor<4x32xf32>
    %2750 = stablehlo.divide %2274, %2749 : tensor<4x32xf32>
    %cst_718 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2751 = stablehlo.broadcast_in_dim %cst_718, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2752 = stablehlo.add %2422, %2751 : tensor<128x4x32xf32>
    %2753 = stablehlo.sqrt %2752 : tensor<128x4x32xf32>
    %cst_719 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2754 = stablehlo.broadcast_in_dim %cst_719, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2755 = stablehlo.add %2753, %2754 : tensor<128x4x32xf32>
    %2756 = stablehlo.divide %2276, %2755 : tensor<128x4x32xf32>
    %cst_720 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2757 = stablehlo.broadcast_in_dim %cst_720, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2758 = stablehlo.add %2424, %2757 : tensor<128xf32>
    %2759 = stablehlo.sqrt %2758 : tensor<128xf32>
    %cst_721 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2760 = stablehlo.broadcast_in_dim %cst_721, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2761 = stablehlo.add %2759, %2760 : tensor<128xf32>
    %2762 = stablehlo.divide %2278, %2761 : tensor<128xf32>
    %cst_722 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2763 = stablehlo.broadcast_in_dim %cst_722, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2764 = stablehlo.add %2426, %2763 : tensor<4x32x128xf32>
    %2765 = stablehlo.sqrt %2764 : tensor<4x32x128xf32>
    %cst_723 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2766 = stablehlo.broadcast_in_dim %cst_723, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2767 = stablehlo.add %2765, %2766 : tensor<4x32x128xf32>
    %2768 = stablehlo.divide %2280, %2767 : tensor<4x32x128xf32>
    %cst_724 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2769 = stablehlo.broadcast_in_dim %cst_724, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2770 = stablehlo.add %2428, %2769 : tensor<4x32xf32>
    %2771 = stablehlo.sqrt %2770 : tensor<4x32xf32>
    %cst_725 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2772 = stablehlo.broadcast_in_dim %cst_725, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2773 = stablehlo.add %2771, %2772 : tensor<4x32xf32>
    %2774 = stablehlo.divide %2282, %2773 : tensor<4x32xf32>
    %cst_726 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2775 = stablehlo.broadcast_in_dim %cst_726, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2776 = stablehlo.add %2430, %2775 : tensor<128x4x32xf32>
    %2777 = stablehlo.sqrt %2776 : tensor<128x4x32xf32>
    %cst_727 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2778 = stablehlo.broadcast_in_dim %cst_727, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2779 = stablehlo.add %2777, %2778 : tensor<128x4x32xf32>
    %2780 = stablehlo.divide %2284, %2779 : tensor<128x4x32xf32>
    %cst_728 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2781 = stablehlo.broadcast_in_dim %cst_728, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2782 = stablehlo.add %2432, %2781 : tensor<4x32xf32>
    %2783 = stablehlo.sqrt %2782 : tensor<4x32xf32>
    %cst_729 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2784 = stablehlo.broadcast_in_dim %cst_729, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2785 = stablehlo.add %2783, %2784 : tensor<4x32xf32>
    %2786 = stablehlo.divide %2286, %2785 : tensor<4x32xf32>
    %cst_730 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2787 = stablehlo.broadcast_in_dim %cst_730, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2788 = stablehlo.add %2434, %2787 : tensor<128x4x32xf32>
    %2789 = stablehlo.sqrt %2788 : tensor<128x4x32xf32>
    %cst_731 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2790 = stablehlo.broadcast_in_dim %cst_731, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2791 = stablehlo.add %2789, %2790 : tensor<128x4x32xf32>
    %2792 = stablehlo.divide %2288, %2791 : tensor<128x4x32xf32>
    %cst_732 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2793 = stablehlo.broadcast_in_dim %cst_732, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2794 = stablehlo.add %2436, %2793 : tensor<4x32xf32>
    %2795 = stablehlo.sqrt %2794 : tensor<4x32xf32>
    %cst_733 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2796 = stablehlo.broadcast_in_dim %cst_733, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2797 = stablehlo.add %2795, %2796 : tensor<4x32xf32>
    %2798 = stablehlo.divide %2290, %2797 : tensor<4x32xf32>
    %cst_734 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2799 = stablehlo.broadcast_in_dim %cst_734, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2800 = stablehlo.add %2438, %2799 : tensor<128x4x32xf32>
    %2801 = stablehlo.sqrt %2800 : tensor<128x4x32xf32>
    %cst_735 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2802 = stablehlo.broadcast_in_dim %cst_735, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2803 = stablehlo.add %2801, %2802 : tensor<128x4x32xf32>
    %2804 = stablehlo.divide %2292, %2803 : tensor<128x4x32xf32>
    %cst_736 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2805 = stablehlo.broadcast_in_dim %cst_736, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2806 = stablehlo.add %2440, %2805 : tensor<128xf32>
    %2807 = stablehlo.sqrt %2806 : tensor<128xf32>
    %cst_737 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2808 = stablehlo.broadcast_in_dim %cst_737, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2809 = stablehlo.add %2807, %2808 : tensor<128xf32>
    %2810 = stablehlo.divide %2294, %2809 : tensor<128xf32>
    %cst_738 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2811 = stablehlo.broadcast_in_dim %cst_738, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2812 = stablehlo.add %2442, %2811 : tensor<4x32x128xf32>
    %2813 = stablehlo.sqrt %2812 : tensor<4x32x128xf32>
    %cst_739 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2814 = stablehlo.broadcast_in_dim %cst_739, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2815 = stablehlo.add %2813, %2814 : tensor<4x32x128xf32>
    %2816 = stablehlo.divide %2296, %2815 : tensor<4x32x128xf32>
    %cst_740 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2817 = stablehlo.broadcast_in_dim %cst_740, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2818 = stablehlo.add %2444, %2817 : tensor<4x32xf32>
    %2819 = stablehlo.sqrt %2818 : tensor<4x32xf32>
    %cst_741 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2820 = stablehlo.broadcast_in_dim %cst_741, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2821 = stablehlo.add %2819, %2820 : tensor<4x32xf32>
    %2822 = stablehlo.divide %2298, %2821 : tensor<4x32xf32>
    %cst_742 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2823 = stablehlo.broadcast_in_dim %cst_742, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2824 = stablehlo.add %2446, %2823 : tensor<128x4x32xf32>
    %2825 = stablehlo.sqrt %2824 : tensor<128x4x32xf32>
    %cst_743 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2826 = stablehlo.broadcast_in_dim %cst_743, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2827 = stablehlo.add %2825, %2826 : tensor<128x4x32xf32>
    %2828 = stablehlo.divide %2300, %2827 : tensor<128x4x32xf32>
    %cst_744 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2829 = stablehlo.broadcast_in_dim %cst_744, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2830 = stablehlo.add %2448, %2829 : tensor<4x32xf32>
    %2831 = stablehlo.sqrt %2830 : tensor<4x32xf32>
    %cst_745 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2832 = stablehlo.broadcast_in_dim %cst_745, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2833 = stablehlo.add %2831, %2832 : tensor<4x32xf32>
    %2834 = stablehlo.divide %2302, %2833 : tensor<4x32xf32>
    %cst_746 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2835 = stablehlo.broadcast_in_dim %cst_746, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2836 = stablehlo.add %2450, %2835 : tensor<128x4x32xf32>
    %2837 = stablehlo.sqrt %2836 : tensor<128x4x32xf32>
    %cst_747 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2838 = stablehlo.broadcast_in_dim %cst_747, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2839 = stablehlo.add %2837, %2838 : tensor<128x4x32xf32>
    %2840 = stablehlo.divide %2304, %2839 : tensor<128x4x32xf32>
    %cst_748 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2841 = stablehlo.broadcast_in_dim %cst_748, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2842 = stablehlo.add %2452, %2841 : tensor<4x32xf32>
    %2843 = stablehlo.sqrt %2842 : tensor<4x32xf32>
    %cst_749 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2844 = stablehlo.broadcast_in_dim %cst_749, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2845 = stablehlo.add %2843, %2844 : tensor<4x32xf32>
    %2846 = stablehlo.divide %2306, %2845 : tensor<4x32xf32>
    %cst_750 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2847 = stablehlo.broadcast_in_dim %cst_750, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2848 = stablehlo.add %2454, %2847 : tensor<128x4x32xf32>
    %2849 = stablehlo.sqrt %2848 : tensor<128x4x32xf32>
    %cst_751 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2850 = stablehlo.broadcast_in_dim %cst_751, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2851 = stablehlo.add %2849, %2850 : tensor<128x4x32xf32>
    %2852 = stablehlo.divide %2308, %2851 : tensor<128x4x32xf32>
    %cst_752 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2853 = stablehlo.broadcast_in_dim %cst_752, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2854 = stablehlo.add %2456, %2853 : tensor<128xf32>
    %2855 = stablehlo.sqrt %2854 : tensor<128xf32>
    %cst_753 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2856 = stablehlo.broadcast_in_dim %cst_753, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2857 = stablehlo.add %2855, %2856 : tensor<128xf32>
    %2858 = stablehlo.divide %2310, %2857 : tensor<128xf32>
    %cst_754 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2859 = stablehlo.broadcast_in_dim %cst_754, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2860 = stablehlo.add %2458, %2859 : tensor<4x32x128xf32>
    %2861 = stablehlo.sqrt %2860 : tensor<4x32x128xf32>
    %cst_755 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2862 = stablehlo.broadcast_in_dim %cst_755, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %2863 = stablehlo.add %2861, %2862 : tensor<4x32x128xf32>
    %2864 = stablehlo.divide %2312, %2863 : tensor<4x32x128xf32>
    %cst_756 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2865 = stablehlo.broadcast_in_dim %cst_756, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2866 = stablehlo.add %2460, %2865 : tensor<4x32xf32>
    %2867 = stablehlo.sqrt %2866 : tensor<4x32xf32>
    %cst_757 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2868 = stablehlo.broadcast_in_dim %cst_757, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2869 = stablehlo.add %2867, %2868 : tensor<4x32xf32>
    %2870 = stablehlo.divide %2314, %2869 : tensor<4x32xf32>
    %cst_758 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2871 = stablehlo.broadcast_in_dim %cst_758, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2872 = stablehlo.add %2462, %2871 : tensor<128x4x32xf32>
    %2873 = stablehlo.sqrt %2872 : tensor<128x4x32xf32>
    %cst_759 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2874 = stablehlo.broadcast_in_dim %cst_759, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2875 = stablehlo.add %2873, %2874 : tensor<128x4x32xf32>
    %2876 = stablehlo.divide %2316, %2875 : tensor<128x4x32xf32>
    %cst_760 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2877 = stablehlo.broadcast_in_dim %cst_760, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2878 = stablehlo.add %2464, %2877 : tensor<4x32xf32>
    %2879 = stablehlo.sqrt %2878 : tensor<4x32xf32>
    %cst_761 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2880 = stablehlo.broadcast_in_dim %cst_761, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %2881 = stablehlo.add %2879, %2880 : tensor<4x32xf32>
    %2882 = stablehlo.divide %2318, %2881 : tensor<4x32xf32>
    %cst_762 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2883 = stablehlo.broadcast_in_dim %cst_762, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2884 = stablehlo.add %2466, %2883 : tensor<128x4x32xf32>
    %2885 = stablehlo.sqrt %2884 : tensor<128x4x32xf32>
    %cst_763 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2886 = stablehlo.broadcast_in_dim %cst_763, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %2887 = stablehlo.add %2885, %2886 : tensor<128x4x32xf32>
    %2888 = stablehlo.divide %2320, %2887 : tensor<128x4x32xf32>
    %cst_764 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2889 = stablehlo.broadcast_in_dim %cst_764, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %2890 = stablehlo.add %2468, %2889 : tensor<64x128xf32>
    %2891 = stablehlo.sqrt %2890 : tensor<64x128xf32>
    %cst_765 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2892 = stablehlo.broadcast_in_dim %cst_765, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %2893 = stablehlo.add %2891, %2892 : tensor<64x128xf32>
    %2894 = stablehlo.divide %2322, %2893 : tensor<64x128xf32>
    %cst_766 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2895 = stablehlo.broadcast_in_dim %cst_766, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2896 = stablehlo.multiply %2895, %arg0 : tensor<128xf32>
    %2897 = stablehlo.add %2474, %2896 : tensor<128xf32>
    %cst_767 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2898 = stablehlo.broadcast_in_dim %cst_767, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %2899 = stablehlo.multiply %2898, %arg1 : tensor<4x4x3x128xf32>
    %2900 = stablehlo.add %2480, %2899 : tensor<4x4x3x128xf32>
    %cst_768 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2901 = stablehlo.broadcast_in_dim %cst_768, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2902 = stablehlo.multiply %2901, %arg2 : tensor<128xf32>
    %2903 = stablehlo.add %2486, %2902 : tensor<128xf32>
    %cst_769 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2904 = stablehlo.broadcast_in_dim %cst_769, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2905 = stablehlo.multiply %2904, %arg3 : tensor<512x128xf32>
    %2906 = stablehlo.add %2492, %2905 : tensor<512x128xf32>
    %cst_770 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2907 = stablehlo.broadcast_in_dim %cst_770, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2908 = stablehlo.multiply %2907, %arg4 : tensor<512xf32>
    %2909 = stablehlo.add %2498, %2908 : tensor<512xf32>
    %cst_771 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2910 = stablehlo.broadcast_in_dim %cst_771, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2911 = stablehlo.multiply %2910, %arg5 : tensor<128x512xf32>
    %2912 = stablehlo.add %2504, %2911 : tensor<128x512xf32>
    %cst_772 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2913 = stablehlo.broadcast_in_dim %cst_772, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2914 = stablehlo.multiply %2913, %arg6 : tensor<128xf32>
    %2915 = stablehlo.add %2510, %2914 : tensor<128xf32>
    %cst_773 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2916 = stablehlo.broadcast_in_dim %cst_773, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2917 = stablehlo.multiply %2916, %arg7 : tensor<512x128xf32>
    %2918 = stablehlo.add %2516, %2917 : tensor<512x128xf32>
    %cst_774 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2919 = stablehlo.broadcast_in_dim %cst_774, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2920 = stablehlo.multiply %2919, %arg8 : tensor<512xf32>
    %2921 = stablehlo.add %2522, %2920 : tensor<512xf32>
    %cst_775 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2922 = stablehlo.broadcast_in_dim %cst_775, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2923 = stablehlo.multiply %2922, %arg9 : tensor<128x512xf32>
    %2924 = stablehlo.add %2528, %2923 : tensor<128x512xf32>
    %cst_776 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2925 = stablehlo.broadcast_in_dim %cst_776, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2926 = stablehlo.multiply %2925, %arg10 : tensor<128xf32>
    %2927 = stablehlo.add %2534, %2926 : tensor<128xf32>
    %cst_777 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2928 = stablehlo.broadcast_in_dim %cst_777, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2929 = stablehlo.multiply %2928, %arg11 : tensor<512x128xf32>
    %2930 = stablehlo.add %2540, %2929 : tensor<512x128xf32>
    %cst_778 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2931 = stablehlo.broadcast_in_dim %cst_778, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2932 = stablehlo.multiply %2931, %arg12 : tensor<512xf32>
    %2933 = stablehlo.add %2546, %2932 : tensor<512xf32>
    %cst_779 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2934 = stablehlo.broadcast_in_dim %cst_779, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2935 = stablehlo.multiply %2934, %arg13 : tensor<128x512xf32>
    %2936 = stablehlo.add %2552, %2935 : tensor<128x512xf32>
    %cst_780 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2937 = stablehlo.broadcast_in_dim %cst_780, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2938 = stablehlo.multiply %2937, %arg14 : tensor<128xf32>
    %2939 = stablehlo.add %2558, %2938 : tensor<128xf32>
    %cst_781 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2940 = stablehlo.broadcast_in_dim %cst_781, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %2941 = stablehlo.multiply %2940, %arg15 : tensor<512x128xf32>
    %2942 = stablehlo.add %2564, %2941 : tensor<512x128xf32>
    %cst_782 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2943 = stablehlo.broadcast_in_dim %cst_782, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %2944 = stablehlo.multiply %2943, %arg16 : tensor<512xf32>
    %2945 = stablehlo.add %2570, %2944 : tensor<512xf32>
    %cst_783 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2946 = stablehlo.broadcast_in_dim %cst_783, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %2947 = stablehlo.multiply %2946, %arg17 : tensor<128x512xf32>
    %2948 = stablehlo.add %2576, %2947 : tensor<128x512xf32>
    %cst_784 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2949 = stablehlo.broadcast_in_dim %cst_784, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %2950 = stablehlo.multiply %2949, %arg18 : tensor<100xf32>
    %2951 = stablehlo.add %2582, %2950 : tensor<100xf32>
    %cst_785 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2952 = stablehlo.broadcast_in_dim %cst_785, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %2953 = stablehlo.multiply %2952, %arg19 : tensor<128x100xf32>
    %2954 = stablehlo.add %2588, %2953 : tensor<128x100xf32>
    %cst_786 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2955 = stablehlo.broadcast_in_dim %cst_786, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2956 = stablehlo.multiply %2955, %arg20 : tensor<128xf32>
    %2957 = stablehlo.add %2594, %2956 : tensor<128xf32>
    %cst_787 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2958 = stablehlo.broadcast_in_dim %cst_787, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2959 = stablehlo.multiply %2958, %arg21 : tensor<128xf32>
    %2960 = stablehlo.add %2600, %2959 : tensor<128xf32>
    %cst_788 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2961 = stablehlo.broadcast_in_dim %cst_788, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2962 = stablehlo.multiply %2961, %arg22 : tensor<128xf32>
    %2963 = stablehlo.add %2606, %2962 : tensor<128xf32>
    %cst_789 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2964 = stablehlo.broadcast_in_dim %cst_789, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2965 = stablehlo.multiply %2964, %arg23 : tensor<128xf32>
    %2966 = stablehlo.add %2612, %2965 : tensor<128xf32>
    %cst_790 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2967 = stablehlo.broadcast_in_dim %cst_790, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2968 = stablehlo.multiply %2967, %arg24 : tensor<128xf32>
    %2969 = stablehlo.add %2618, %2968 : tensor<128xf32>
    %cst_791 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2970 = stablehlo.broadcast_in_dim %cst_791, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2971 = stablehlo.multiply %2970, %arg25 : tensor<128xf32>
    %2972 = stablehlo.add %2624, %2971 : tensor<128xf32>
    %cst_792 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2973 = stablehlo.broadcast_in_dim %cst_792, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2974 = stablehlo.multiply %2973, %arg26 : tensor<128xf32>
    %2975 = stablehlo.add %2630, %2974 : tensor<128xf32>
    %cst_793 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2976 = stablehlo.broadcast_in_dim %cst_793, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2977 = stablehlo.multiply %2976, %arg27 : tensor<128xf32>
    %2978 = stablehlo.add %2636, %2977 : tensor<128xf32>
    %cst_794 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2979 = stablehlo.broadcast_in_dim %cst_794, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2980 = stablehlo.multiply %2979, %arg28 : tensor<128xf32>
    %2981 = stablehlo.add %2642, %2980 : tensor<128xf32>
    %cst_795 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2982 = stablehlo.broadcast_in_dim %cst_795, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2983 = stablehlo.multiply %2982, %arg29 : tensor<128xf32>
    %2984 = stablehlo.add %2648, %2983 : tensor<128xf32>
    %cst_796 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2985 = stablehlo.broadcast_in_dim %cst_796, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2986 = stablehlo.multiply %2985, %arg30 : tensor<128xf32>
    %2987 = stablehlo.add %2654, %2986 : tensor<128xf32>
    %cst_797 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2988 = stablehlo.broadcast_in_dim %cst_797, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2989 = stablehlo.multiply %2988, %arg31 : tensor<128xf32>
    %2990 = stablehlo.add %2660, %2989 : tensor<128xf32>
    %cst_798 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2991 = stablehlo.broadcast_in_dim %cst_798, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2992 = stablehlo.multiply %2991, %arg32 : tensor<128xf32>
    %2993 = stablehlo.add %2666, %2992 : tensor<128xf32>
    %cst_799 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2994 = stablehlo.broadcast_in_dim %cst_799, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2995 = stablehlo.multiply %2994, %arg33 : tensor<128xf32>
    %2996 = stablehlo.add %2672, %2995 : tensor<128xf32>
    %cst_800 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %2997 = stablehlo.broadcast_in_dim %cst_800, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %2998 = stablehlo.multiply %2997, %arg34 : tensor<128xf32>
    %2999 = stablehlo.add %2678, %2998 : tensor<128xf32>
    %cst_801 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3000 = stablehlo.broadcast_in_dim %cst_801, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3001 = stablehlo.multiply %3000, %arg35 : tensor<128xf32>
    %3002 = stablehlo.add %2684, %3001 : tensor<128xf32>
    %cst_802 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3003 = stablehlo.broadcast_in_dim %cst_802, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3004 = stablehlo.multiply %3003, %arg36 : tensor<128xf32>
    %3005 = stablehlo.add %2690, %3004 : tensor<128xf32>
    %cst_803 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3006 = stablehlo.broadcast_in_dim %cst_803, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3007 = stablehlo.multiply %3006, %arg37 : tensor<128xf32>
    %3008 = stablehlo.add %2696, %3007 : tensor<128xf32>
    %cst_804 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3009 = stablehlo.broadcast_in_dim %cst_804, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3010 = stablehlo.multiply %3009, %arg38 : tensor<4x32xf32>
    %3011 = stablehlo.add %2702, %3010 : tensor<4x32xf32>
    %cst_805 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3012 = stablehlo.broadcast_in_dim %cst_805, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3013 = stablehlo.multiply %3012, %arg39 : tensor<128x4x32xf32>
    %3014 = stablehlo.add %2708, %3013 : tensor<128x4x32xf32>
    %cst_806 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3015 = stablehlo.broadcast_in_dim %cst_806, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3016 = stablehlo.multiply %3015, %arg40 : tensor<128xf32>
    %3017 = stablehlo.add %2714, %3016 : tensor<128xf32>
    %cst_807 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3018 = stablehlo.broadcast_in_dim %cst_807, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3019 = stablehlo.multiply %3018, %arg41 : tensor<4x32x128xf32>
    %3020 = stablehlo.add %2720, %3019 : tensor<4x32x128xf32>
    %cst_808 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3021 = stablehlo.broadcast_in_dim %cst_808, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3022 = stablehlo.multiply %3021, %arg42 : tensor<4x32xf32>
    %3023 = stablehlo.add %2726, %3022 : tensor<4x32xf32>
    %cst_809 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3024 = stablehlo.broadcast_in_dim %cst_809, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3025 = stablehlo.multiply %3024, %arg43 : tensor<128x4x32xf32>
    %3026 = stablehlo.add %2732, %3025 : tensor<128x4x32xf32>
    %cst_810 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3027 = stablehlo.broadcast_in_dim %cst_810, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3028 = stablehlo.multiply %3027, %arg44 : tensor<4x32xf32>
    %3029 = stablehlo.add %2738, %3028 : tensor<4x32xf32>
    %cst_811 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3030 = stablehlo.broadcast_in_dim %cst_811, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3031 = stablehlo.multiply %3030, %arg45 : tensor<128x4x32xf32>
    %3032 = stablehlo.add %2744, %3031 : tensor<128x4x32xf32>
    %cst_812 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3033 = stablehlo.broadcast_in_dim %cst_812, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3034 = stablehlo.multiply %3033, %arg46 : tensor<4x32xf32>
    %3035 = stablehlo.add %2750, %3034 : tensor<4x32xf32>
    %cst_813 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3036 = stablehlo.broadcast_in_dim %cst_813, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3037 = stablehlo.multiply %3036, %arg47 : tensor<128x4x32xf32>
    %3038 = stablehlo.add %2756, %3037 : tensor<128x4x32xf32>
    %cst_814 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3039 = stablehlo.broadcast_in_dim %cst_814, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3040 = stablehlo.multiply %3039, %arg48 : tensor<128xf32>
    %3041 = stablehlo.add %2762, %3040 : tensor<128xf32>
    %cst_815 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3042 = stablehlo.broadcast_in_dim %cst_815, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3043 = stablehlo.multiply %3042, %arg49 : tensor<4x32x128xf32>
    %3044 = stablehlo.add %2768, %3043 : tensor<4x32x128xf32>
    %cst_816 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3045 = stablehlo.broadcast_in_dim %cst_816, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3046 = stablehlo.multiply %3045, %arg50 : tensor<4x32xf32>
    %3047 = stablehlo.add %2774, %3046 : tensor<4x32xf32>
    %cst_817 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3048 = stablehlo.broadcast_in_dim %cst_817, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3049 = stablehlo.multiply %3048, %arg51 : tensor<128x4x32xf32>
    %3050 = stablehlo.add %2780, %3049 : tensor<128x4x32xf32>
    %cst_818 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3051 = stablehlo.broadcast_in_dim %cst_818, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3052 = stablehlo.multiply %3051, %arg52 : tensor<4x32xf32>
    %3053 = stablehlo.add %2786, %3052 : tensor<4x32xf32>
    %cst_819 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3054 = stablehlo.broadcast_in_dim %cst_819, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3055 = stablehlo.multiply %3054, %arg53 : tensor<128x4x32xf32>
    %3056 = stablehlo.add %2792, %3055 : tensor<128x4x32xf32>
    %cst_820 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3057 = stablehlo.broadcast_in_dim %cst_820, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3058 = stablehlo.multiply %3057, %arg54 : tensor<4x32xf32>
    %3059 = stablehlo.add %2798, %3058 : tensor<4x32xf32>
    %cst_821 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3060 = stablehlo.broadcast_in_dim %cst_821, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3061 = stablehlo.multiply %3060, %arg55 : tensor<128x4x32xf32>
    %3062 = stablehlo.add %2804, %3061 : tensor<128x4x32xf32>
    %cst_822 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3063 = stablehlo.broadcast_in_dim %cst_822, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3064 = stablehlo.multiply %3063, %arg56 : tensor<128xf32>
    %3065 = stablehlo.add %2810, %3064 : tensor<128xf32>
    %cst_823 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3066 = stablehlo.broadcast_in_dim %cst_823, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3067 = stablehlo.multiply %3066, %arg57 : tensor<4x32x128xf32>
    %3068 = stablehlo.add %2816, %3067 : tensor<4x32x128xf32>
    %cst_824 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3069 = stablehlo.broadcast_in_dim %cst_824, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3070 = stablehlo.multiply %3069, %arg58 : tensor<4x32xf32>
    %3071 = stablehlo.add %2822, %3070 : tensor<4x32xf32>
    %cst_825 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3072 = stablehlo.broadcast_in_dim %cst_825, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3073 = stablehlo.multiply %3072, %arg59 : tensor<128x4x32xf32>
    %3074 = stablehlo.add %2828, %3073 : tensor<128x4x32xf32>
    %cst_826 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3075 = stablehlo.broadcast_in_dim %cst_826, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3076 = stablehlo.multiply %3075, %arg60 : tensor<4x32xf32>
    %3077 = stablehlo.add %2834, %3076 : tensor<4x32xf32>
    %cst_827 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3078 = stablehlo.broadcast_in_dim %cst_827, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3079 = stablehlo.multiply %3078, %arg61 : tensor<128x4x32xf32>
    %3080 = stablehlo.add %2840, %3079 : tensor<128x4x32xf32>
    %cst_828 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3081 = stablehlo.broadcast_in_dim %cst_828, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3082 = stablehlo.multiply %3081, %arg62 : tensor<4x32xf32>
    %3083 = stablehlo.add %2846, %3082 : tensor<4x32xf32>
    %cst_829 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3084 = stablehlo.broadcast_in_dim %cst_829, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3085 = stablehlo.multiply %3084, %arg63 : tensor<128x4x32xf32>
    %3086 = stablehlo.add %2852, %3085 : tensor<128x4x32xf32>
    %cst_830 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3087 = stablehlo.broadcast_in_dim %cst_830, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3088 = stablehlo.multiply %3087, %arg64 : tensor<128xf32>
    %3089 = stablehlo.add %2858, %3088 : tensor<128xf32>
    %cst_831 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3090 = stablehlo.broadcast_in_dim %cst_831, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3091 = stablehlo.multiply %3090, %arg65 : tensor<4x32x128xf32>
    %3092 = stablehlo.add %2864, %3091 : tensor<4x32x128xf32>
    %cst_832 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3093 = stablehlo.broadcast_in_dim %cst_832, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3094 = stablehlo.multiply %3093, %arg66 : tensor<4x32xf32>
    %3095 = stablehlo.add %2870, %3094 : tensor<4x32xf32>
    %cst_833 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3096 = stablehlo.broadcast_in_dim %cst_833, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3097 = stablehlo.multiply %3096, %arg67 : tensor<128x4x32xf32>
    %3098 = stablehlo.add %2876, %3097 : tensor<128x4x32xf32>
    %cst_834 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3099 = stablehlo.broadcast_in_dim %cst_834, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3100 = stablehlo.multiply %3099, %arg68 : tensor<4x32xf32>
    %3101 = stablehlo.add %2882, %3100 : tensor<4x32xf32>
    %cst_835 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3102 = stablehlo.broadcast_in_dim %cst_835, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3103 = stablehlo.multiply %3102, %arg69 : tensor<128x4x32xf32>
    %3104 = stablehlo.add %2888, %3103 : tensor<128x4x32xf32>
    %cst_836 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %3105 = stablehlo.broadcast_in_dim %cst_836, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %3106 = stablehlo.multiply %3105, %arg70 : tensor<64x128xf32>
    %3107 = stablehlo.add %2894, %3106 : tensor<64x128xf32>
    %cst_837 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3108 = stablehlo.broadcast_in_dim %cst_837, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3109 = stablehlo.multiply %3108, %2897 : tensor<128xf32>
    %cst_838 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3110 = stablehlo.broadcast_in_dim %cst_838, dims = [] : (tensor<f32>) -> tensor<4x4x3x128xf32>
    %3111 = stablehlo.multiply %3110, %2900 : tensor<4x4x3x128xf32>
    %cst_839 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3112 = stablehlo.broadcast_in_dim %cst_839, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3113 = stablehlo.multiply %3112, %2903 : tensor<128xf32>
    %cst_840 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3114 = stablehlo.broadcast_in_dim %cst_840, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %3115 = stablehlo.multiply %3114, %2906 : tensor<512x128xf32>
    %cst_841 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3116 = stablehlo.broadcast_in_dim %cst_841, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %3117 = stablehlo.multiply %3116, %2909 : tensor<512xf32>
    %cst_842 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3118 = stablehlo.broadcast_in_dim %cst_842, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %3119 = stablehlo.multiply %3118, %2912 : tensor<128x512xf32>
    %cst_843 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3120 = stablehlo.broadcast_in_dim %cst_843, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3121 = stablehlo.multiply %3120, %2915 : tensor<128xf32>
    %cst_844 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3122 = stablehlo.broadcast_in_dim %cst_844, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %3123 = stablehlo.multiply %3122, %2918 : tensor<512x128xf32>
    %cst_845 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3124 = stablehlo.broadcast_in_dim %cst_845, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %3125 = stablehlo.multiply %3124, %2921 : tensor<512xf32>
    %cst_846 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3126 = stablehlo.broadcast_in_dim %cst_846, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %3127 = stablehlo.multiply %3126, %2924 : tensor<128x512xf32>
    %cst_847 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3128 = stablehlo.broadcast_in_dim %cst_847, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3129 = stablehlo.multiply %3128, %2927 : tensor<128xf32>
    %cst_848 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3130 = stablehlo.broadcast_in_dim %cst_848, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %3131 = stablehlo.multiply %3130, %2930 : tensor<512x128xf32>
    %cst_849 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3132 = stablehlo.broadcast_in_dim %cst_849, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %3133 = stablehlo.multiply %3132, %2933 : tensor<512xf32>
    %cst_850 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3134 = stablehlo.broadcast_in_dim %cst_850, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %3135 = stablehlo.multiply %3134, %2936 : tensor<128x512xf32>
    %cst_851 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3136 = stablehlo.broadcast_in_dim %cst_851, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3137 = stablehlo.multiply %3136, %2939 : tensor<128xf32>
    %cst_852 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3138 = stablehlo.broadcast_in_dim %cst_852, dims = [] : (tensor<f32>) -> tensor<512x128xf32>
    %3139 = stablehlo.multiply %3138, %2942 : tensor<512x128xf32>
    %cst_853 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3140 = stablehlo.broadcast_in_dim %cst_853, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %3141 = stablehlo.multiply %3140, %2945 : tensor<512xf32>
    %cst_854 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3142 = stablehlo.broadcast_in_dim %cst_854, dims = [] : (tensor<f32>) -> tensor<128x512xf32>
    %3143 = stablehlo.multiply %3142, %2948 : tensor<128x512xf32>
    %cst_855 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3144 = stablehlo.broadcast_in_dim %cst_855, dims = [] : (tensor<f32>) -> tensor<100xf32>
    %3145 = stablehlo.multiply %3144, %2951 : tensor<100xf32>
    %cst_856 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3146 = stablehlo.broadcast_in_dim %cst_856, dims = [] : (tensor<f32>) -> tensor<128x100xf32>
    %3147 = stablehlo.multiply %3146, %2954 : tensor<128x100xf32>
    %cst_857 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3148 = stablehlo.broadcast_in_dim %cst_857, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3149 = stablehlo.multiply %3148, %2957 : tensor<128xf32>
    %cst_858 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3150 = stablehlo.broadcast_in_dim %cst_858, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3151 = stablehlo.multiply %3150, %2960 : tensor<128xf32>
    %cst_859 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3152 = stablehlo.broadcast_in_dim %cst_859, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3153 = stablehlo.multiply %3152, %2963 : tensor<128xf32>
    %cst_860 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3154 = stablehlo.broadcast_in_dim %cst_860, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3155 = stablehlo.multiply %3154, %2966 : tensor<128xf32>
    %cst_861 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3156 = stablehlo.broadcast_in_dim %cst_861, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3157 = stablehlo.multiply %3156, %2969 : tensor<128xf32>
    %cst_862 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3158 = stablehlo.broadcast_in_dim %cst_862, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3159 = stablehlo.multiply %3158, %2972 : tensor<128xf32>
    %cst_863 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3160 = stablehlo.broadcast_in_dim %cst_863, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3161 = stablehlo.multiply %3160, %2975 : tensor<128xf32>
    %cst_864 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3162 = stablehlo.broadcast_in_dim %cst_864, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3163 = stablehlo.multiply %3162, %2978 : tensor<128xf32>
    %cst_865 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3164 = stablehlo.broadcast_in_dim %cst_865, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3165 = stablehlo.multiply %3164, %2981 : tensor<128xf32>
    %cst_866 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3166 = stablehlo.broadcast_in_dim %cst_866, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3167 = stablehlo.multiply %3166, %2984 : tensor<128xf32>
    %cst_867 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3168 = stablehlo.broadcast_in_dim %cst_867, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3169 = stablehlo.multiply %3168, %2987 : tensor<128xf32>
    %cst_868 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3170 = stablehlo.broadcast_in_dim %cst_868, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3171 = stablehlo.multiply %3170, %2990 : tensor<128xf32>
    %cst_869 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3172 = stablehlo.broadcast_in_dim %cst_869, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3173 = stablehlo.multiply %3172, %2993 : tensor<128xf32>
    %cst_870 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3174 = stablehlo.broadcast_in_dim %cst_870, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3175 = stablehlo.multiply %3174, %2996 : tensor<128xf32>
    %cst_871 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3176 = stablehlo.broadcast_in_dim %cst_871, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3177 = stablehlo.multiply %3176, %2999 : tensor<128xf32>
    %cst_872 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3178 = stablehlo.broadcast_in_dim %cst_872, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3179 = stablehlo.multiply %3178, %3002 : tensor<128xf32>
    %cst_873 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3180 = stablehlo.broadcast_in_dim %cst_873, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3181 = stablehlo.multiply %3180, %3005 : tensor<128xf32>
    %cst_874 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3182 = stablehlo.broadcast_in_dim %cst_874, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3183 = stablehlo.multiply %3182, %3008 : tensor<128xf32>
    %cst_875 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3184 = stablehlo.broadcast_in_dim %cst_875, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3185 = stablehlo.multiply %3184, %3011 : tensor<4x32xf32>
    %cst_876 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3186 = stablehlo.broadcast_in_dim %cst_876, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3187 = stablehlo.multiply %3186, %3014 : tensor<128x4x32xf32>
    %cst_877 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3188 = stablehlo.broadcast_in_dim %cst_877, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3189 = stablehlo.multiply %3188, %3017 : tensor<128xf32>
    %cst_878 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3190 = stablehlo.broadcast_in_dim %cst_878, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3191 = stablehlo.multiply %3190, %3020 : tensor<4x32x128xf32>
    %cst_879 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3192 = stablehlo.broadcast_in_dim %cst_879, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3193 = stablehlo.multiply %3192, %3023 : tensor<4x32xf32>
    %cst_880 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3194 = stablehlo.broadcast_in_dim %cst_880, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3195 = stablehlo.multiply %3194, %3026 : tensor<128x4x32xf32>
    %cst_881 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3196 = stablehlo.broadcast_in_dim %cst_881, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3197 = stablehlo.multiply %3196, %3029 : tensor<4x32xf32>
    %cst_882 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3198 = stablehlo.broadcast_in_dim %cst_882, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3199 = stablehlo.multiply %3198, %3032 : tensor<128x4x32xf32>
    %cst_883 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3200 = stablehlo.broadcast_in_dim %cst_883, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3201 = stablehlo.multiply %3200, %3035 : tensor<4x32xf32>
    %cst_884 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3202 = stablehlo.broadcast_in_dim %cst_884, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3203 = stablehlo.multiply %3202, %3038 : tensor<128x4x32xf32>
    %cst_885 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3204 = stablehlo.broadcast_in_dim %cst_885, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3205 = stablehlo.multiply %3204, %3041 : tensor<128xf32>
    %cst_886 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3206 = stablehlo.broadcast_in_dim %cst_886, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3207 = stablehlo.multiply %3206, %3044 : tensor<4x32x128xf32>
    %cst_887 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3208 = stablehlo.broadcast_in_dim %cst_887, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3209 = stablehlo.multiply %3208, %3047 : tensor<4x32xf32>
    %cst_888 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3210 = stablehlo.broadcast_in_dim %cst_888, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3211 = stablehlo.multiply %3210, %3050 : tensor<128x4x32xf32>
    %cst_889 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3212 = stablehlo.broadcast_in_dim %cst_889, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3213 = stablehlo.multiply %3212, %3053 : tensor<4x32xf32>
    %cst_890 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3214 = stablehlo.broadcast_in_dim %cst_890, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3215 = stablehlo.multiply %3214, %3056 : tensor<128x4x32xf32>
    %cst_891 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3216 = stablehlo.broadcast_in_dim %cst_891, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3217 = stablehlo.multiply %3216, %3059 : tensor<4x32xf32>
    %cst_892 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3218 = stablehlo.broadcast_in_dim %cst_892, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3219 = stablehlo.multiply %3218, %3062 : tensor<128x4x32xf32>
    %cst_893 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3220 = stablehlo.broadcast_in_dim %cst_893, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3221 = stablehlo.multiply %3220, %3065 : tensor<128xf32>
    %cst_894 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3222 = stablehlo.broadcast_in_dim %cst_894, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3223 = stablehlo.multiply %3222, %3068 : tensor<4x32x128xf32>
    %cst_895 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3224 = stablehlo.broadcast_in_dim %cst_895, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3225 = stablehlo.multiply %3224, %3071 : tensor<4x32xf32>
    %cst_896 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3226 = stablehlo.broadcast_in_dim %cst_896, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3227 = stablehlo.multiply %3226, %3074 : tensor<128x4x32xf32>
    %cst_897 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3228 = stablehlo.broadcast_in_dim %cst_897, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3229 = stablehlo.multiply %3228, %3077 : tensor<4x32xf32>
    %cst_898 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3230 = stablehlo.broadcast_in_dim %cst_898, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3231 = stablehlo.multiply %3230, %3080 : tensor<128x4x32xf32>
    %cst_899 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3232 = stablehlo.broadcast_in_dim %cst_899, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3233 = stablehlo.multiply %3232, %3083 : tensor<4x32xf32>
    %cst_900 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3234 = stablehlo.broadcast_in_dim %cst_900, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3235 = stablehlo.multiply %3234, %3086 : tensor<128x4x32xf32>
    %cst_901 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3236 = stablehlo.broadcast_in_dim %cst_901, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %3237 = stablehlo.multiply %3236, %3089 : tensor<128xf32>
    %cst_902 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3238 = stablehlo.broadcast_in_dim %cst_902, dims = [] : (tensor<f32>) -> tensor<4x32x128xf32>
    %3239 = stablehlo.multiply %3238, %3092 : tensor<4x32x128xf32>
    %cst_903 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3240 = stablehlo.broadcast_in_dim %cst_903, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3241 = stablehlo.multiply %3240, %3095 : tensor<4x32xf32>
    %cst_904 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3242 = stablehlo.broadcast_in_dim %cst_904, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3243 = stablehlo.multiply %3242, %3098 : tensor<128x4x32xf32>
    %cst_905 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3244 = stablehlo.broadcast_in_dim %cst_905, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %3245 = stablehlo.multiply %3244, %3101 : tensor<4x32xf32>
    %cst_906 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3246 = stablehlo.broadcast_in_dim %cst_906, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %3247 = stablehlo.multiply %3246, %3104 : tensor<128x4x32xf32>
    %cst_907 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %3248 = stablehlo.broadcast_in_dim %cst_907, dims = [] : (tensor<f32>) -> tensor<64x128xf32>
    %3249 = stablehlo.multiply %3248, %3107 : tensor<64x128xf32>
    %3250 = stablehlo.add %arg0, %3109 : tensor<128xf32>
    %3251 = stablehlo.add %arg1, %3111 : tensor<4x4x3x128xf32>
    %3252 = stablehlo.add %arg2, %3113 : tensor<128xf32>
    %3253 = stablehlo.add %arg3, %3115 : tensor<512x128xf32>
    %3254 = stablehlo.add %arg4, %3117 : tensor<512xf32>
    %3255 = stablehlo.add %arg5, %3119 : tensor<128x512xf32>
    %3256 = stablehlo.add %arg6, %3121 : tensor<128xf32>
    %3257 = stablehlo.add %arg7, %3123 : tensor<512x128xf32>
    %3258 = stablehlo.add %arg8, %3125 : tensor<512xf32>
    %3259 = stablehlo.add %arg9, %3127 : tensor<128x512xf32>
    %3260 = stablehlo.add %arg10, %3129 : tensor<128xf32>
    %3261 = stablehlo.add %arg11, %3131 : tensor<512x128xf32>
    %3262 = stablehlo.add %arg12, %3133 : tensor<512xf32>
    %3263 = stablehlo.add %arg13, %3135 : tensor<128x512xf32>
    %3264 = stablehlo.add %arg14, %3137 : tensor<128xf32>
    %3265 = stablehlo.add %arg15, %3139 : tensor<512x128xf32>
    %3266 = stablehlo.add %arg16, %3141 : tensor<512xf32>
    %3267 = stablehlo.add %arg17, %3143 : tensor<128x512xf32>
    %3268 = stablehlo.add %arg18, %3145 : tensor<100xf32>
    %3269 = stablehlo.add %arg19, %3147 : tensor<128x100xf32>
    %3270 = stablehlo.add %arg20, %3149 : tensor<128xf32>
    %3271 = stablehlo.add %arg21, %3151 : tensor<128xf32>
    %3272 = stablehlo.add %arg22, %3153 : tensor<128xf32>
    %3273 = stablehlo.add %arg23, %3155 : tensor<128xf32>
    %3274 = stablehlo.add %arg24, %3157 : tensor<128xf32>
    %3275 = stablehlo.add %arg25, %3159 : tensor<128xf32>
    %3276 = stablehlo.add %arg26, %3161 : tensor<128xf32>
    %3277 = stablehlo.add %arg27, %3163 : tensor<128xf32>
    %3278 = stablehlo.add %arg28, %3165 : tensor<128xf32>
    %3279 = stablehlo.add %arg29, %3167 : tensor<128xf32>
    %3280 = stablehlo.add %arg30, %3169 : tensor<128xf32>
    %3281 = stablehlo.add %arg31, %3171 : tensor<128xf32>
    %3282 = stablehlo.add %arg32, %3173 : tensor<128xf32>
    %3283 = stablehlo.add %arg33, %3175 : tensor<128xf32>
    %3284 = stablehlo.add %arg34, %3177 : tensor<128xf32>
    %3285 = stablehlo.add %arg35, %3179 : tensor<128xf32>
    %3286 = stablehlo.add %arg36, %3181 : tensor<128xf32>
    %3287 = stablehlo.add %arg37, %3183 : tensor<128xf32>
    %3288 = stablehlo.add %arg38, %3185 : tensor<4x32xf32>
    %3289 = stablehlo.add %arg39, %3187 : tensor<128x4x32xf32>
    %3290 = stablehlo.add %arg40, %3189 : tensor<128xf32>
    %3291 = stablehlo.add %arg41, %3191 : tensor<4x32x128xf32>
    %3292 = stablehlo.add %arg42, %3193 : tensor<4x32xf32>
    %3293 = stablehlo.add %arg43, %3195 : tensor<128x4x32xf32>
    %3294 = stablehlo.add %arg44, %3197 : tensor<4x32xf32>
    %3295 = stablehlo.add %arg45, %3199 : tensor<128x4x32xf32>
    %3296 = stablehlo.add %arg46, %3201 : tensor<4x32xf32>
    %3297 = stablehlo.add %arg47, %3203 : tensor<128x4x32xf32>
    %3298 = stablehlo.add %arg48, %3205 : tensor<128xf32>
    %3299 = stablehlo.add %arg49, %3207 : tensor<4x32x128xf32>
    %3300 = stablehlo.add %arg50, %3209 : tensor<4x32xf32>
    %3301 = stablehlo.add %arg51, %3211 : tensor<128x4x32xf32>
    %3302 = stablehlo.add %arg52, %3213 : tensor<4x32xf32>
    %3303 = stablehlo.add %arg53, %3215 : tensor<128x4x32xf32>
    %3304 = stablehlo.add %arg54, %3217 : tensor<4x32xf32>
    %3305 = stablehlo.add %arg55, %3219 : tensor<128x4x32xf32>
    %3306 = stablehlo.add %arg56, %3221 : tensor<128xf32>
    %3307 = stablehlo.add %arg57, %3223 : tensor<4x32x128xf32>
    %3308 = stablehlo.add %arg58, %3225 : tensor<4x32xf32>
    %3309 = stablehlo.add %arg59, %3227 : tensor<128x4x32xf32>
    %3310 = stablehlo.add %arg60, %3229 : tensor<4x32xf32>
    %3311 = stablehlo.add %arg61, %3231 : tensor<128x4x32xf32>
    %3312 = stablehlo.add %arg62, %3233 : tensor<4x32xf32>
    %3313 = stablehlo.add %arg63, %3235 : tensor<128x4x32xf32>
    %3314 = stablehlo.add %arg64, %3237 : tensor<128xf32>
    %3315 = stablehlo.add %arg65, %3239 : tensor<4x32x128xf32>
    %3316 = stablehlo.add %arg66, %3241 : tensor<4x32xf32>
    %3317 = stablehlo.add %arg67, %3243 : tensor<128x4x32xf32>
    %3318 = stablehlo.add %arg68, %3245 : tensor<4x32xf32>
    %3319 = stablehlo.add %arg69, %3247 : tensor<128x4x32xf32>
    %3320 = stablehlo.add %arg70, %3249 : tensor<64x128xf32>
    return %3250, %3251, %3252, %3253, %3254, %3255, %3256, %3257, %3258, %3259, %3260, %3261, %3262, %3263, %3264, %3265, %3266, %3267, %3268, %3269, %3270, %3271, %3272, %3273, %3274, %3275, %3276, %3277, %3278, %3279, %3280, %3281, %3282, %3283, %3284, %3285, %3286, %3287, %3288, %3289, %3290, %3291, %3292, %3293, %3294, %3295, %3296, %3297, %3298, %3299, %3300, %3301, %3302, %3303, %3304, %3305, %3306, %3307, %3308, %3309, %3310, %3311, %3312, %3313, %3314, %3315, %3316, %3317, %3318, %3319, %3320, %2176, %1397, %1402, %1407, %1412, %1417, %1422, %1427, %1432, %1437, %1442, %1447, %1452, %1457, %1462, %1467, %1472, %1477, %1482, %1487, %1492, %1497, %1502, %1507, %1512, %1517, %1522, %1527, %1532, %1537, %1542, %1547, %1552, %1557, %1562, %1567, %1572, %1577, %1582, %1587, %1592, %1597, %1602, %1607, %1612, %1617, %1622, %1627, %1632, %1637, %1642, %1647, %1652, %1657, %1662, %1667, %1672, %1677, %1682, %1687, %1692, %1697, %1702, %1707, %1712, %1717, %1722, %1727, %1732, %1737, %1742, %1747, %1753, %1759, %1765, %1771, %1777, %1783, %1789, %1795, %1801, %1807, %1813, %1819, %1825, %1831, %1837, %1843, %1849, %1855, %1861, %1867, %1873, %1879, %1885, %1891, %1897, %1903, %1909, %1915, %1921, %1927, %1933, %1939, %1945, %1951, %1957, %1963, %1969, %1975, %1981, %1987, %1993, %1999, %2005, %2011, %2017, %2023, %2029, %2035, %2041, %2047, %2053, %2059, %2065, %2071, %2077, %2083, %2089, %2095, %2101, %2107, %2113, %2119, %2125, %2131, %2137, %2143, %2149, %2155, %2161, %2167, %2173, %760 : tensor<128xf32>, tensor<4x4x3x128xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<100xf32>, tensor<128x100xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<64x128xf32>, tensor<i32>, tensor<128xf32>, tensor<4x4x3x128xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<100xf32>, tensor<128x100xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<64x128xf32>, tensor<128xf32>, tensor<4x4x3x128xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<100xf32>, tensor<128x100xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<128xf32>, tensor<4x32x128xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<4x32xf32>, tensor<128x4x32xf32>, tensor<64x128xf32>, tensor<f32>
  }
  func.func private @take_along_axis(%arg0: tensor<16x100xf32>, %arg1: tensor<16x1xi32>) -> (tensor<16x1xf32>, tensor<16x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<16x1xi32>, tensor<16x1xi32>) -> tensor<16x1xi1>
    %c_0 = stablehlo.constant dense<100> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<16x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<16x1xi1>, tensor<16x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<16x1xi32>) -> tensor<16x1x1xi32>
    %c_1 = stablehlo.constant dense<99> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<16x1x1xi32>, tensor<16x1x1xi32>) -> tensor<16x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<16x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<16x1x1xi32>, tensor<16x1x1xi32>) -> tensor<16x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<16x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<16x1x1xi1>, tensor<i1>) -> tensor<16x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<16x100xf32>, tensor<16x1x1xi32>) -> tensor<16x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<16x1xi1>, tensor<16x1xf32>
    return %15, %5 : tensor<16x1xf32>, tensor<16x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<16x1xf32>, %arg1: tensor<i32>) -> (tensor<16xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 16, 1>}> : (tensor<16x1xf32>, tensor<1xi32>) -> tensor<16xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<16xi1>, tensor<16xf32>
    return %13, %3 : tensor<16xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_0(%arg0: tensor<1xi32>, %arg1: tensor<16xf32>) -> tensor<16x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<16x1xf32>, tensor<1xi32>, tensor<16xf32>) -> tensor<16x1xf32>
    return %1 : tensor<16x1xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<16x1x1xi32>, %arg1: tensor<16x1xf32>) -> tensor<16x100xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x100xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<16x100xf32>, tensor<16x1x1xi32>, tensor<16x1xf32>) -> tensor<16x100xf32>
    return %1 : tensor<16x100xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
