using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Tests.Mechanism.Directory;

/// <summary>A directory that a test sets.</summary>
internal sealed class FixedDirectory(ContactDirectory people) : IDirectory
{
    public ContactDirectory People { get; set; } = people;

    public string? Problem => null;

    public Task<ContactDirectory> Current(CancellationToken ct) => Task.FromResult(People);
}
