// A step of the publish for Azure (azure.pubxml), compiled by MSBuild when it runs and no part of the hub (docs/decisions/0100).
using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Mono.Cecil;
using Mono.Cecil.Cil;

/// <summary>
/// Names every method of some assemblies in a profile, since the compiler (crossgen2) compiles ahead only what a profile names: what is our own, and what runs
/// only in Azure, where the profile that is kept (azure.mibc) was never written. Generic ones are named for the types that all classes share.
/// The format is the compiler's own: see MethodProfile in tests/Benchmarks, which writes the other.
/// </summary>
public sealed class NameMethods : Microsoft.Build.Utilities.Task
{
    private readonly AssemblyDefinition profile = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("whole.mibc", new Version(0, 0)), "whole.mibc", ModuleKind.Dll);

    /// <summary>The files of the assemblies.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; }

    /// <summary>The file to write.</summary>
    [Required]
    public string File { get; set; }

    private ModuleDefinition Own => profile.MainModule;

    /// <inheritdoc/>
    public override bool Execute()
    {
        // What generic code shares for all classes: the compiler looks for it in an assembly that there is not, and takes the framework's own type of that name for a class like any other.
        var shared = new TypeReference("System", "__Canon", Own, new AssemblyNameReference("System.Private.Canon", new Version(0, 0)));
        var holder = Own.Types.Single(type => type.Name == "<Module>");
        var index = Method("AssemblyDictionary");
        foreach (var file in Assemblies.Select(item => item.ItemSpec).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            using (var module = ModuleDefinition.ReadModule(file))
            {
                var part = Method("Assembly_" + holder.Methods.Count);
                foreach (var named in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).Select(method => Named(method, shared)).Where(method => method != null))
                {
                    part.Body.GetILProcessor().Emit(OpCodes.Ldtoken, named);
                    part.Body.GetILProcessor().Emit(OpCodes.Pop);
                }

                part.Body.GetILProcessor().Emit(OpCodes.Ret);
                holder.Methods.Add(part);
                index.Body.GetILProcessor().Emit(OpCodes.Ldstr, module.Assembly.Name.Name + ";");
                index.Body.GetILProcessor().Emit(OpCodes.Ldtoken, part);
                index.Body.GetILProcessor().Emit(OpCodes.Pop);
            }
        }

        index.Body.GetILProcessor().Emit(OpCodes.Ret);
        holder.Methods.Add(index);
        profile.Write(File);
        return true;
    }

    /// <summary>A method as the profile names it; null when it can't be for the types that classes share.</summary>
    private MethodReference Named(MethodDefinition method, TypeReference shared)
    {
        if (method.GenericParameters.Concat(method.DeclaringType.GenericParameters).Any(parameter => parameter.HasNotNullableValueTypeConstraint))
            return null;
        var named = Own.ImportReference(method);
        if (method.DeclaringType.HasGenericParameters)
        {
            var owner = new GenericInstanceType(named.DeclaringType);
            method.DeclaringType.GenericParameters.ToList().ForEach(parameter => owner.GenericArguments.Add(shared));
            var ofOwner = new MethodReference(named.Name, named.ReturnType, owner) { HasThis = named.HasThis, ExplicitThis = named.ExplicitThis, CallingConvention = named.CallingConvention };
            named.Parameters.ToList().ForEach(parameter => ofOwner.Parameters.Add(new ParameterDefinition(parameter.ParameterType)));
            named.GenericParameters.ToList().ForEach(parameter => ofOwner.GenericParameters.Add(new GenericParameter(parameter.Name, ofOwner)));
            named = ofOwner;
        }

        if (!method.HasGenericParameters)
            return named;
        var instance = new GenericInstanceMethod(named);
        method.GenericParameters.ToList().ForEach(parameter => instance.GenericArguments.Add(shared));
        return instance;
    }

    private MethodDefinition Method(string name) => new MethodDefinition(name, MethodAttributes.Public | MethodAttributes.Static, Own.TypeSystem.Void);
}
