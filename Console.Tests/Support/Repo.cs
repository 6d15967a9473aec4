namespace GovConsole.Tests.Support;

/// <summary>The sources of the product, for the tests that keep the house in order.</summary>
public static class Repo
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Console.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
