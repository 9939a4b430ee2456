import Testing

@testable import Hadamard

@Suite struct NumPyHeaderTests {
    private func header(_ text: String, version: Int = 1) throws -> NumPyHeader {
        try NumPyHeader(Array(text.utf8), version: version)
    }

    private func reason(_ text: String, version: Int = 1) -> String {
        do throws(NumPyHeader.Failure) {
            _ = try NumPyHeader(Array(text.utf8), version: version)
            return ""
        } catch {
            return error.reason
        }
    }

    @Test(arguments: [
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }",
        "{'shape':(2,3),'fortran_order':False,'descr':'<f4'}",
        "  { \"descr\" : \"<f4\" ,\n\t'fortran_order' :\r\n False , 'shape' : ( 2 , 3 , ) , }  \n\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2L, 3L)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (+2, 03)}",
    ]) func spellings(_ text: String) throws {
        for version in 1...3 {
            let header = try header(text, version: version)
            #expect(header.type.dtype == .float32)
            #expect(header.shape == [2, 3])
            #expect(!header.isFortranOrder)
        }
    }

    @Test func marksOfByteOrder() throws {
        let native = NumPyType(.int32)!.isBigEndian
        for (description, isBig) in [("<i4", false), (">i4", true), ("=i4", native), ("|i4", native), ("i4", native)] {
            #expect(try NumPyType(description: description).isBigEndian == isBig)
        }
        for description in ["|b1", "?", "|?", ">b1", "b1"] {
            #expect(try NumPyType(description: description) == NumPyType(.bool))
        }
        for dtype in DType.allCases where dtype != .bfloat16 {
            #expect(try NumPyType(description: NumPyType(dtype)!.description) == NumPyType(dtype))
        }
    }

    @Test(arguments: [
        ("", "ends too early"), ("{", "ends too early"), ("[]", "not a dictionary"), ("{}", "no 'descr'"),
        ("{'descr': '<f4', 'fortran_order': False}", "no 'shape'"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'x': 1}", "entries"),
        ("{'descr': '<f4', 'descr': '<f8', 'fortran_order': False, 'shape': (2,)}", "more than one 'descr'"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} x", "follows"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}\0", "follows"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2)}", "not a tuple"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': [2]}", "not a tuple"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2.5,)}", "not an integer"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (True,)}", "tuple of integers"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (-1, 4)}", "negative"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}", "64 bits"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}", "more bytes"),
        ("{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}", "fortran_order"),
        ("{'descr': '<f4', 'fortran_order': false, 'shape': (2,)}", "'false'"),
        ("{'descr': '<f3', 'fortran_order': False, 'shape': (2,)}", "unknown"),
        ("{'descr': '', 'fortran_order': False, 'shape': (2,)}", "unknown"),
        ("{'descr': 4, 'fortran_order': False, 'shape': (2,)}", "not a string"),
        ("{'descr': '<f4, 'fortran_order': False, 'shape': (2,)}", "missing"),
        ("{'descr': '<f4\0', 'fortran_order': False, 'shape': (2,)}", "no end"),
        ("{'descr': '<f4' 'fortran_order': False, 'shape': (2,)}", "comma"),
        ("{'descr' '<f4', 'fortran_order': False, 'shape': (2,)}", "colon"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,,)}", "unexpected character"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2 3)}", "missing"),
        ("{'descr': '\\", "no end"), ("__import__('os')", "unexpected"),
    ]) func malformedHeaders(_ text: String, _ word: String) {
        #expect(reason(text).contains(word), "\(reason(text))")
    }

    @Test func deepNestingIsRefused() {
        let text = String(repeating: "(", count: 100_000)
        #expect(reason(text).contains("nested too deeply"))
    }

    @Test func tooManyDimensionsAreRefused() {
        let sizes = String(repeating: "1, ", count: 65)
        #expect(reason("{'descr': '<f4', 'fortran_order': False, 'shape': (\(sizes))}").contains("65 dimensions"))
    }

    @Test func textEncodings() throws {
        #expect(reason("{'größe': 1}", version: 3).contains("no 'descr'"))
        do throws(NumPyHeader.Failure) {
            _ = try NumPyHeader([0x7b, 0xff, 0x7d], version: 3)
            Issue.record("not UTF-8, and read")
        } catch {
            #expect(error.reason.contains("UTF-8"))
        }
    }

    @Test func sizesOfZeroMakeOthersHarmless() throws {
        let header = try header("{'descr': '<f4', 'fortran_order': True, 'shape': (9223372036854775807, 0, 5)}")
        #expect(header.shape == [.max, 0, 5])
    }
}
