using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class RequestReferenceTests
{
    [Theory]
    [InlineData("REQ-AT-2026-0003", "REQ-AT-2026-0003")]
    [InlineData(" req-com-2026-12345 ", "REQ-COM-2026-12345")]
    [InlineData("REQ-GR-2026-0001", "REQ-EL-2026-0001")]
    [InlineData("REQ-EP-2026-0001", null)]
    [InlineData("REQ-XX-2026-0001", null)]
    [InlineData("REQ-AT-2026-0000", null)]
    [InlineData("REQ-AT-2026-1", null)]
    [InlineData("MIM-AT-2026-0001", null)]
    [InlineData(null, null)]
    public void A_reference_is_read_as_people_write_it(string? text, string? read) =>
        (RequestReference.Parse(text)?.ToString()).ShouldBe(read);

    [Fact]
    public void Only_a_Member_State_or_the_Commission_has_numbers()
    {
        Should.Throw<ArgumentException>(() => new RequestReference(Authority.Parliament, 2026, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new RequestReference(Authority.Commission, 999, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new RequestReference(Authority.Commission, 10000, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new RequestReference(Authority.Commission, 2026, 0));
    }
}
