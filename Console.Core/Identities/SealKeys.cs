using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace GovConsole.Identities;

/// <summary>
/// Where the sealing keys come from: the configuration section <c>Seal</c> (keys by id, current, blind),
/// or, when there is none, a file in the data folder that is made at the first start and readable by its owner only.
/// Losing it loses every identity number, so it belongs into the backup, apart from the database.
/// </summary>
public sealed record SealKeys(Dictionary<string, string> Keys, string Current, string Blind)
{
    public static Seal Load(IConfiguration configuration, string dataFolder)
    {
        var section = configuration.GetSection("Seal");
        return (section.Exists() ? section.Get<SealKeys>()! : FromFile(Path.Combine(dataFolder, "seal.json"))).ToSeal();
    }

    private Seal ToSeal() => new(
        Keys.ToDictionary(key => key.Key, key => Convert.FromBase64String(key.Value)), Current, Convert.FromBase64String(Blind));

    private static SealKeys FromFile(string path)
    {
        if (File.Exists(path)) return JsonSerializer.Deserialize<SealKeys>(File.ReadAllText(path))!;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var made = new SealKeys(new() { ["k1"] = NewKey() }, "k1", NewKey());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(path, options)) JsonSerializer.Serialize(file, made);
        return made;
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
