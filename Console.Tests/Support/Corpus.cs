namespace GovConsole.Tests.Support;

/// <summary>
/// Awkward workbooks of other people, which may be read but not kept here: they lie in <c>shared/data/corpus</c> beside the sources or above.
/// CONSOLE_TEST_SHARED may name another folder than <c>shared</c>. Where they are not, their tests are skipped with the reason, or fail where CONSOLE_TEST_REQUIRE_ALL is set.
/// </summary>
public static class Corpus
{
    public static Stream Open(string name)
    {
        if (Environment.GetEnvironmentVariable("CONSOLE_TEST_SHARED") is { Length: > 0 } named) return File.OpenRead(Path.Combine(named, "data", "corpus", name));
        for (var folder = Repo.Root; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "shared", "data", "corpus", name) is var path && File.Exists(path)) return File.OpenRead(path);

        var reason = $"There is no shared/data/corpus/{name} beside the sources or above.";
        if (Environment.GetEnvironmentVariable("CONSOLE_TEST_REQUIRE_ALL") is { Length: > 0 }) Assert.Fail(reason);
        Assert.Skip(reason);
        return Stream.Null;
    }
}
